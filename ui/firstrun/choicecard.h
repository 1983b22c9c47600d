// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QRadioButton;
class QVBoxLayout;

namespace turbolane::ui {

class Badge;

/// One of a few ways, on a card: a radio button, what it means, and what belongs to it. The whole
/// card takes the press.
class ChoiceCard final : public QFrame {
    Q_OBJECT

public:
    ChoiceCard(const QString &title, const QString &text, QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }
    void setBadge(const QString &word);
    /// Under the text, while this is the one that is chosen.
    void setContent(QWidget *content);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QRadioButton *m_button;
    Badge *m_badge;
    QVBoxLayout *m_column;
};

} // namespace turbolane::ui
