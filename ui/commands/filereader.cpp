// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/filereader.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace turbolane::ui {

FileReader::FileReader(QObject *parent)
    : QObject(parent)
{ }

FileReader::~FileReader()
{
    if (m_reading)
        m_reading->wait();
}

void FileReader::read(const QString &path, qint64 most, const Make &make)
{
    if (m_reading)
        m_reading->wait();
    m_reading.reset(QThread::create([this, path, most, make] {
        QFile file(path);
        m_ending = Ending::Failed;
        if (!file.open(QIODevice::ReadOnly)) {
            m_trouble = file.errorString();
            return;
        }
        // What is no plain file may say any size, and grow while it is read.
        const QByteArray bytes = file.read(most + 1);
        if (bytes.size() > most) {
            m_ending = Ending::TooLarge;
            return;
        }
        if (file.error() != QFileDevice::NoError) {
            m_trouble = file.errorString();
            return;
        }
        make(bytes);
        m_ending = Ending::Made;
    }));
    connect(m_reading.get(), &QThread::finished, this,
            [this, path] { end(QFileInfo(path).fileName()); });
    m_reading->start();
}

void FileReader::end(const QString &file)
{
    switch (m_ending) {
    case Ending::Made: return emit made(file);
    case Ending::TooLarge: return emit tooLarge(file);
    case Ending::Failed: return emit failed(file, m_trouble);
    }
}

} // namespace turbolane::ui
