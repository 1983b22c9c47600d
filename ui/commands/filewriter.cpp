// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/filewriter.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

namespace turbolane::ui {

FileWriter::FileWriter(QObject *parent)
    : QObject(parent)
{ }

FileWriter::~FileWriter()
{
    if (m_writing)
        m_writing->wait();
}

void FileWriter::write(const QString &path, const Write &write)
{
    if (m_writing)
        m_writing->wait();
    m_trouble.clear();
    m_writing.reset(QThread::create([this, path, write] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
            m_trouble = file.errorString();
    }));
    connect(m_writing.get(), &QThread::finished, this, [this, path] {
        const QString name = QFileInfo(path).fileName();
        if (m_trouble.isEmpty())
            emit saved(name);
        else
            emit failed(tr("%1 cannot be written: %2", "file, reason").arg(name, m_trouble));
    });
    m_writing->start();
}

} // namespace turbolane::ui
