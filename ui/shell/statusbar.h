// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/money.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>
#include <optional>

namespace turbolane::ui {

/// What holds for every page: the carrier, how fresh the picture is, boosts, money, time.
class StatusBar final : public QWidget {
    Q_OBJECT

public:
    enum class Carrier : std::uint8_t { Connected, Connecting, UsageLate, NoAnswer, Offline };

    explicit StatusBar(QWidget *parent = nullptr);
    ~StatusBar() override;

    /// roundTrip: of the last answer. silentFor: how long there was no answer.
    void setCarrier(const QString &name, Carrier state,
                    std::optional<Millis> roundTrip = std::nullopt, Seconds silentFor = {});
    /// It is one to practise with, in this program, with a clock of that speed; 0: it stands still.
    /// That stands in the place of the last event.
    void setPractice(int speed);
    /// What carries the bits: said beside the carrier where it is the real thing, else behind its
    /// name.
    void setDatapath(const QString &words, bool isReal);
    /// Live: how long ago the last event came; otherwise when.
    void setLastEvent(bool live, Instant last, Instant now);
    void setBoosts(int boosted, int connections);
    /// Month to date, and what is being charged an hour just now.
    void setCharges(const QString &month, Money total, Money perHour);
    /// Nothing is known of the money: the places are empty, not zero.
    void clearCharges();
    void setClock(Instant now, const QTimeZone &zone = QTimeZone::systemTimeZone());

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fit();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace turbolane::ui
