// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierfile.h"
#include "ui/firstrun/inquirywords.h"

#include <QObject>

#include <optional>

class QWidget;

namespace turbolane::ui {

class FileReader;

/// A carrier's profile that somebody handed over: named by a person, read beside the window.
class ProfileOpener final : public QObject {
    Q_OBJECT

public:
    explicit ProfileOpener(QWidget *window);

    /// Asks which file.
    void choose();
    void open(const QString &path);

signals:
    void opened(const turbolane::client::CarrierFile &profile);
    void refused(const turbolane::ui::Verdict &why);

private:
    QWidget *m_window;
    FileReader *m_reader;
    std::optional<Result<client::CarrierFile>> m_read; ///< written by the reader's thread
};

} // namespace turbolane::ui
