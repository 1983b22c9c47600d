// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace turbolane::ui {

enum class Tone : std::uint8_t { Neutral, Ok, Busy, Boosted, Warn, Bad };

/// A state in a word: "Up", "Boosted", "Last known". Its tone never says more than the word does.
class Badge final : public QWidget {
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    Badge(Tone tone, const QString &word, QWidget *parent = nullptr);

    /// An empty word takes the badge out of its layout.
    void say(Tone tone, const QString &word);
    /// A dot before the word, for what is live.
    void setDotted(bool dotted);
    /// On a tinted card the badge stands on the plain surface.
    void setOnTint(bool onTint);
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
    bool m_dotted = false;
    bool m_onTint = false;
};

} // namespace turbolane::ui
