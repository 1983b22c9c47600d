// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace turbolane::ui {

/// The window's sentences in another language. Where that is read from the right, names and
/// figures are set apart from the sentence they are put into, so that nobody who asks for a
/// sentence has to think of it.
class Translator : public QTranslator {
public:
    /// Of ":/turbolane/i18n/turbolane_de.qm", or any file of that kind; false if there is none.
    bool open(const QString &file);

    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override;

private:
    bool m_isMirrored = false;
};

} // namespace turbolane::ui
