// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/firstrun/inquirywords.h"
#include "ui/kit/banner.h"

namespace turbolane::ui {

/// What became of a question, where it was asked: on its way, well, in doubt or not well; with what
/// can be done about it. Hidden while there is nothing to say.
class AnswerPanel final : public QFrame {
    Q_OBJECT

public:
    enum class Mood : std::uint8_t { Busy, Good, Doubt, Bad };

    explicit AnswerPanel(QWidget *parent = nullptr);

    void say(Mood mood, const Verdict &verdict, const QList<Banner::Act> &acts = {});
    void clear();
    bool isSaying() const { return !isHidden(); }
    Mood mood() const { return m_mood; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showActs(const QList<Banner::Act> &acts);

    Mood m_mood = Mood::Busy;
    Glyph *m_glyph;
    Spinner *m_spinner;
    Label *m_what;
    Label *m_more;
    Label *m_code;
    QWidget *m_acts;
};

} // namespace turbolane::ui
