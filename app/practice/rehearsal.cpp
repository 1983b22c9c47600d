// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practice/rehearsal.h"

#include "app/practice/story.h"
#include "backend/assurance/assurance.h"
#include "backend/assurance/pathlog.h"
#include "backend/inventory/inventory.h"

#include <QThread>

#include <algorithm>
#include <set>

namespace turbolane::app {

namespace {

using backend::Carrier;

std::vector<LinkId> linksOf(const Connection &connection)
{
    const Path *path = isTerminal(connection.state) ? nullptr : backend::riddenPath(connection);
    return path == nullptr ? std::vector<LinkId>() : path->links;
}

/// A link in the middle of what carries the connection; of another one where that has none.
Result<LinkId> linkToCut(Carrier &carrier, const ConnectionId &about)
{
    std::vector<LinkId> links;
    for (const Connection &connection : carrier.services().inventory.connections()) {
        const std::vector<LinkId> its = linksOf(connection);
        if (!its.empty() && (links.empty() || connection.id == about))
            links = its;
    }
    if (links.empty())
        return Error{ErrorCode::NotFound, "no connection has a fibre that could be cut"};
    return links[links.size() / 2];
}

bool isOurs(const Fault &fault)
{
    return fault.cause == FaultCause::Operator && fault.kind == FaultKind::Link && !fault.until
        && !fault.endedAt;
}

} // namespace

Rehearsal::Rehearsal(PracticeBooks books)
    : m_books(std::move(books))
    , m_clock(Story::opens())
{ }

Result<Done> Rehearsal::prepare(backend::Backend::Options &options)
{
    if (!m_books.areMade()) {
        if (const auto cleared = m_books.clear(); !cleared)
            return cleared.error();
        const auto told = Story::tell(m_books.folder(), Story::usualSeed,
                                      [this](int percent) { return tellProgress(percent); });
        if (!told)
            return told.error();
        if (const auto kept = m_books.setMade(Story::usualSeed); !kept)
            return kept.error();
        m_isFresh = true;
    }
    const auto last = m_books.lastSeen();
    if (!last)
        return last.error();
    m_clock.begin(*last);
    options.seed = m_books.seed();
    m_told = -1;
    QMetaObject::invokeMethod(this, &Rehearsal::changed, Qt::QueuedConnection);
    return Done{};
}

bool Rehearsal::tellProgress(int percent)
{
    if (m_told.exchange(percent) != percent)
        QMetaObject::invokeMethod(this, &Rehearsal::changed, Qt::QueuedConnection);
    return !QThread::currentThread()->isInterruptionRequested();
}

void Rehearsal::take(backend::Backend &carrier)
{
    m_carrier = &carrier;
    lookForCuts();
    emit changed();
}

std::optional<Instant> Rehearsal::nextEvent() const
{
    return m_carrier == nullptr ? std::nullopt : m_carrier->nextEvent();
}

std::optional<int> Rehearsal::telling() const
{
    const int percent = m_told;
    return percent < 0 ? std::nullopt : std::optional(percent);
}

bool Rehearsal::has(ui::Drill drill) const
{
    switch (drill) {
    case ui::Drill::FibreCut: return !m_cut.isEmpty();
    case ui::Drill::CloudSlow: return m_isCloudSlow;
    case ui::Drill::CarrierLost: return m_isLost;
    }
    return false;
}

void Rehearsal::set(ui::Drill drill, bool on, const ConnectionId &about)
{
    if (m_carrier == nullptr || has(drill) == on)
        return;
    switch (drill) {
    case ui::Drill::FibreCut: on ? cut(about) : mend(); return;
    case ui::Drill::CloudSlow:
        m_isCloudSlow = on;
        m_carrier->order([on](Carrier &carrier) {
            carrier.datapath().holdCloud(on);
            return true;
        });
        break;
    case ui::Drill::CarrierLost:
        m_isLost = on;
        m_carrier->setLost(on);
        if (!on)
            emit found();
        break;
    }
    emit changed();
}

void Rehearsal::cut(const ConnectionId &about)
{
    m_carrier->order([this, about](Carrier &carrier) {
        const Result<LinkId> link = linkToCut(carrier, about);
        const Result<Fault> fault = link
            ? carrier.services().assurance.breakPart(
                {.kind = FaultKind::Link, .part = link->text(), .lasting = {}})
            : Result<Fault>(link.error());
        QMetaObject::invokeMethod(this, [this, fault] {
            fault ? setCut(fault->id, QString::fromStdString(fault->part))
                  : complain(fault.error());
        });
        return bool(fault);
    });
}

void Rehearsal::mend()
{
    m_carrier->order([this, cut = m_cut](Carrier &carrier) {
        const Result<Fault> fault = carrier.services().assurance.mend(cut);
        QMetaObject::invokeMethod(this, [this] { setCut({}, {}); }); // or it had ended by itself
        return bool(fault);
    });
}

/// One of an earlier start is still there.
void Rehearsal::lookForCuts()
{
    m_carrier->order([this](Carrier &carrier) {
        const std::vector<Fault> faults = carrier.services().assurance.faults();
        const auto found = std::find_if(faults.begin(), faults.end(), isOurs);
        if (found != faults.end())
            QMetaObject::invokeMethod(this, [this, fault = *found] {
                setCut(fault.id, QString::fromStdString(fault.part));
            });
        return true;
    });
}

void Rehearsal::setCut(const FaultId &fault, const QString &link)
{
    m_cut = fault;
    m_cutLink = link;
    emit changed();
}

void Rehearsal::complain(const Error &error)
{
    emit refused(QString::fromStdString(error.detail));
    emit changed(); // what was pressed is not so
}

void Rehearsal::startAnew()
{
    if (const auto forgotten = m_books.forget(); !forgotten)
        return complain(forgotten.error());
    emit anew();
}

} // namespace turbolane::app
