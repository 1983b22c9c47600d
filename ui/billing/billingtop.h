// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace turbolane::ui {

class Button;
class Label;

/// The page's controls in the top bar: one month back and forth, and what can be exported of it.
class BillingTop final : public QWidget {
    Q_OBJECT

public:
    explicit BillingTop(QWidget *parent = nullptr);

    struct Shown {
        QString month; ///< "May 2026"
        bool hasEarlier = false;
        bool hasLater = false;
        QString whyNoExport = {}; ///< empty: it can be exported
    };
    void show(const Shown &shown);

signals:
    void earlierWanted();
    void laterWanted();
    void pdfWanted();
    void csvWanted();
    void whatIfWanted();

private:
    void openMenu();

    Button *m_earlier;
    Label *m_month;
    Button *m_later;
    Button *m_whatIf;
    Button *m_export;
};

} // namespace turbolane::ui
