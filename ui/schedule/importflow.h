// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/placings.h"
#include "domain/money.h"
#include "ui/desk.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace turbolane::client {
class ApiJob;
}

namespace turbolane::ui {

/// An event of a calendar file, and what has become of it so far.
struct ImportRow {
    enum class State : std::uint8_t { Impossible, Asking, Priced, Refused, Placing, Placed };

    int number = 0; ///< in the file, from 0
    State state = State::Impossible;
    QString what; ///< whom it boosts, or its summary
    QString when;
    QString repeats;
    std::optional<Money> price; ///< the most it can cost
    QString why = {}; ///< of one that is impossible or refused; of a schedule, how many times

    int key() const { return number; }
    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

/// Asks the carrier what each event of a calendar file would cost, one after the other, and places
/// them, when that is wanted, in the same order, for no more than was shown.
class ImportFlow final : public QObject {
    Q_OBJECT

public:
    ImportFlow(const Desk &desk, std::vector<ReadEvent> events, QObject *parent = nullptr);
    ~ImportFlow() override;

    /// For events that name no connection; asks for all of them anew.
    void setConnection(const ConnectionId &connection);
    /// Whether any event needs one.
    bool needsConnection() const;

    const QList<ImportRow> &rows() const { return m_rows; }
    int count(ImportRow::State state) const;
    /// Of those that are priced; none where there are none.
    std::optional<Money> total() const;
    bool isAsking() const { return count(ImportRow::State::Asking) > 0; }
    bool isPlacing() const { return m_isPlacing; }
    void place();

signals:
    void changed();

private:
    void fill();
    ImportRow rowOf(int number) const;
    void next();
    void ask(int number);
    void placeOne(int number);
    void skipAll(const ScheduleId &schedule, int number);
    template <typename Job, typename Take>
    void follow(Job *job, int number, Take take);
    void settle(int number, ImportRow::State state, const QString &why = {});
    QString whyRefused(const Occurrence &time, int number) const;
    QString wordsOf(const client::Failure &failure) const;

    const Desk m_desk;
    const std::vector<ReadEvent> m_events;
    ConnectionId m_otherwise;
    std::vector<client::Placing> m_placings;
    QList<ImportRow> m_rows;
    QPointer<client::ApiJob> m_job;
    bool m_isPlacing = false;
};

} // namespace turbolane::ui
