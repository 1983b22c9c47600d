// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/calendarfiles.h"

#include "client/calendarfile.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/schedule/importdialog.h"

#include <QFileDialog>
#include <QIODevice>
#include <QStandardPaths>

#include <utility>

namespace turbolane::ui {

namespace {

constexpr qint64 largest = qint64(4) * 1'024 * 1'024;

QFileDialog *asked(QWidget *above, const QString &title)
{
    auto *dialog = new QFileDialog(above, title);
    dialog->setObjectName(QStringLiteral("calendarFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->setNameFilter(QStringLiteral("iCalendar (*.ics)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}

} // namespace

CalendarFiles::CalendarFiles(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_writer, &FileWriter::saved, this, [this](const QString &file) {
        emit told(tr("%1 is saved.", "file").arg(file), false);
    });
    connect(&m_writer, &FileWriter::failed, this,
            [this](const QString &why) { emit told(why, true); });
    connect(&m_reader, &FileReader::made, this, &CalendarFiles::show);
    connect(&m_reader, &FileReader::tooLarge, this, [this](const QString &file) {
        emit told(tr("%1 is larger than 4 MB. Nothing was placed.", "file").arg(file), true);
    });
    connect(&m_reader, &FileReader::failed, this, [this](const QString &file, const QString &why) {
        emit told(tr("%1 cannot be read: %2", "file, reason").arg(file, why), true);
    });
}

void CalendarFiles::save(QWidget *above)
{
    QFileDialog *dialog = asked(above, tr("Save all boosts as a calendar file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("turbolane.ics"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QByteArray file =
            client::calendarFile(m_desk.portfolio.picture(), m_desk.clock.now());
        m_writer.write(path,
                       [file](QIODevice &device) { return device.write(file) == file.size(); });
    });
    dialog->open();
}

void CalendarFiles::open(QWidget *above)
{
    QFileDialog *dialog = asked(above, tr("Open a calendar file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, above](const QString &path) {
        m_above = above;
        m_reader.read(path, largest, [this](const QByteArray &bytes) {
            if (auto events = readCalendar(bytes.toStdString()))
                m_events = std::move(*events);
        });
    });
    dialog->open();
}

void CalendarFiles::show(const QString &file)
{
    const auto events = std::exchange(m_events, std::nullopt);
    if (!events) {
        emit told(tr("%1 is no calendar file. Nothing was placed.", "file").arg(file), true);
        return;
    }
    auto *dialog = new ImportDialog(m_desk, file, *events, m_above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    emit told({}, false);
}

} // namespace turbolane::ui
