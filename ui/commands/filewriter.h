// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QIODevice;
class QThread;

namespace turbolane::ui {

/// Writes a file as a whole or not at all. The window goes on meanwhile: nothing is written in its
/// thread.
class FileWriter final : public QObject {
    Q_OBJECT

public:
    using Write = std::function<bool(QIODevice &)>;

    explicit FileWriter(QObject *parent = nullptr);
    ~FileWriter() override;

    /// write runs in another thread. Ends in one of the two signals.
    void write(const QString &path, const Write &write);

signals:
    /// The file's name, without its folder.
    void saved(const QString &file);
    void failed(const QString &why);

private:
    std::unique_ptr<QThread> m_writing; ///< waited for at the end
    QString m_trouble; ///< written by that thread, read when it is over
};

} // namespace turbolane::ui
