// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace turbolane::ui {

/// Reads a file that a person named, and makes of it what is wanted. The window goes on meanwhile:
/// nothing is read in its thread.
class FileReader final : public QObject {
    Q_OBJECT

public:
    using Make = std::function<void(const QByteArray &)>;

    explicit FileReader(QObject *parent = nullptr);
    ~FileReader() override;

    /// make runs in another thread, on what is in the file. Ends in one of the three signals; one
    /// that is asked for while another is read waits for it.
    void read(const QString &path, qint64 most, const Make &make);

signals:
    // The file's name, without its folder.
    void made(const QString &file);
    void tooLarge(const QString &file);
    void failed(const QString &file, const QString &why);

private:
    enum class Ending : std::uint8_t { Made, TooLarge, Failed };

    void end(const QString &file);

    std::unique_ptr<QThread> m_reading; ///< waited for at the end
    // Written by that thread, read when it is over.
    Ending m_ending = Ending::Failed;
    QString m_trouble;
};

} // namespace turbolane::ui
