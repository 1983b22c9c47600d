// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/turbooffer.h"

#include <QWidget>

class QVBoxLayout;

namespace turbolane::ui {

class Button;
class FigureLabel;
class Label;
class TimeChoice;

/// What stands beside the button in one or more of its states: a caption, the bandwidths, and
/// below them what that state has to say. Shows what it is given; knows nothing.
class TurboPage : public QWidget {
    Q_OBJECT

public:
    virtual void tell(const TurboOffer &offer) = 0;
    /// Caption and bandwidths, which may stand elsewhere.
    QWidget *head() const { return m_head; }
    /// All of it is little enough to stand beside the button where there is not much room.
    virtual bool isBrief() const { return false; }

protected:
    TurboPage();
    /// Below what is there, with so much space before it.
    void add(QWidget *widget, int before);
    Label &caption() const { return *m_caption; }
    /// Both in one figure where they have one unit, else the second with the first in words.
    void showChange(const QString &caption, Bandwidth from, Bandwidth to);
    FigureLabel &rates() const { return *m_rates; }

private:
    QVBoxLayout *m_layout;
    QWidget *m_head;
    Label *m_caption;
    FigureLabel *m_rates;
};

/// Idle, Armed, Failed: for how long, and what it costs.
class OfferPage final : public TurboPage {
    Q_OBJECT

public:
    OfferPage();
    void tell(const TurboOffer &offer) override;
    TimeChoice &times() const { return *m_times; }

signals:
    void wayOutPressed(int number);

private:
    void showWaysOut(const QStringList &texts);

    Label *m_notice;
    Label *m_for;
    TimeChoice *m_times;
    FigureLabel *m_price;
    Label *m_terms;
    QWidget *m_instead;
    QList<Button *> m_waysOut;
};

/// Provisioning: what is being done, and the way out.
class ProgressPage final : public TurboPage {
    Q_OBJECT

public:
    ProgressPage();
    void tell(const TurboOffer &offer) override;
    bool isBrief() const override { return true; }
    /// Whoever lists the steps need not have them told here.
    void setTellsStep(bool tells) { m_tellsStep = tells; }

signals:
    void cancelPressed();

private:
    Label *m_terms;
    Label *m_step;
    Button *m_cancel;
    Label *m_refusal;
    bool m_tellsStep = true;
};

/// Active: what it has cost, and how it goes on.
class BoostedPage final : public TurboPage {
    Q_OBJECT

public:
    BoostedPage();
    void tell(const TurboOffer &offer) override;

signals:
    void morePressed();
    void endPressed();

private:
    FigureLabel *m_spent;
    Label *m_return;
    Button *m_more;
    Button *m_end;
    Label *m_refusal;
};

/// Reverting and Disabled: one thing to read.
class NoticePage final : public TurboPage {
    Q_OBJECT

public:
    NoticePage();
    void tell(const TurboOffer &offer) override;
    bool isBrief() const override { return true; }

private:
    Label *m_notice;
};

} // namespace turbolane::ui
