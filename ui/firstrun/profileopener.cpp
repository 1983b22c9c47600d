// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/profileopener.h"

#include "client/carrieraddress.h"
#include "ui/commands/filereader.h"

#include <QFileDialog>

namespace turbolane::ui {

ProfileOpener::ProfileOpener(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_reader(new FileReader(this))
{
    connect(m_reader, &FileReader::made, this, [this](const QString &file) {
        *m_read ? emit opened(**m_read) : emit refused(profileTrouble(m_read->error(), file));
    });
    connect(m_reader, &FileReader::tooLarge, this, [this](const QString &file) {
        emit refused(profileTrouble({ErrorCode::TooLarge, {}}, file));
    });
    connect(m_reader, &FileReader::failed, this, [this](const QString &file, const QString &why) {
        emit refused(profileTrouble({ErrorCode::NotWritable, why.toStdString()}, file));
    });
}

void ProfileOpener::choose()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a saved profile"));
    dialog->setObjectName(QStringLiteral("profileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Carrier profiles (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileOpener::open);
    dialog->open();
}

void ProfileOpener::open(const QString &path)
{
    m_reader->read(path, client::largestSmallFile, [this](const QByteArray &content) {
        m_read.emplace(client::readCarrierFile(content));
    });
}

} // namespace turbolane::ui
