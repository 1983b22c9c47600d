// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "ui/turbo/turbomotion.h"
#include "ui/turbo/turbowords.h"

#include <QAbstractButton>

namespace turbolane::ui {

/// Hold to boost, by mouse, Space or Enter. Shows the face its owner sets and asks by held();
/// after that it is deaf until the owner sets a face in another state.
class TurboButton : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int smallest = 112;
    static constexpr int largest = 168;

    /// The countdown is drawn from the carrier's clock; motion from the beat. Both outlive this.
    TurboButton(Beat &beat, const Clock &carrierClock, QWidget *parent = nullptr);

    void setFace(const TurboFace &face);
    const TurboFace &face() const { return m_motion.face(); }
    const TurboLook &look() const { return m_look; }
    bool isBeingPressed() const { return m_motion.shown() == TurboState::Pressing; }

    void setDiameter(int pixels);
    int diameter() const { return m_diameter; }
    /// The glow needs this much around the diameter; a layout may lay it over its spacing.
    int margin() const;
    void setGesture(TurboGesture gesture);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Once for every completed hold (or second press, where two presses start).
    void held();
    /// For the status label and screen readers.
    void announced(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    bool hitButton(const QPoint &at) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void followTheme();
    void strike();
    void pressBy(TurboGesture gesture);
    void pressedByAssistant();
    void letGo();
    void refresh();
    void askForBeat();
    void tellTheFace(const TurboFace &before);
    void callTheCountdown();
    void paintLook(QPainter &painter, const TurboLook &look) const;

    Beat &m_beat;
    const Clock &m_carrierClock;
    TurboMotion m_motion;
    TurboLook m_look;
    TurboLook m_before; ///< fading out, under reduced motion
    CountdownCalls m_calls;
    TurboGesture m_gesture = TurboGesture::Hold;
    int m_diameter = 160;
    int m_heldKey = 0; ///< the key that is down, or 0; the finger that began also ends
    bool m_heldByMouse = false;
};

} // namespace turbolane::ui
