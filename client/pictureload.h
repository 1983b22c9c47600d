// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/picture.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace turbolane::client {

class ApiJob;
class CarrierClient;
class CarrierClock;

/// Tags of the lists that seldom change.
struct CatalogueTags {
    QByteArray onRamps;
    QByteArray topology;
};

/// Reads everything a customer has, once: the carrier first, for the number after which the
/// events have to be followed, then the lists. Ends in one of loaded() and failed().
class PictureLoad final : public QObject {
    Q_OBJECT

public:
    /// known: the picture so far; what the carrier says is unchanged is taken from it.
    PictureLoad(CarrierClient &client, CarrierClock &clock, Picture known, CatalogueTags tags);
    ~PictureLoad() override;

    void start();
    const Picture &picture() const { return m_picture; }
    const CatalogueTags &tags() const { return m_tags; }

signals:
    void loaded();
    void failed(const turbolane::client::Failure &failure);

private:
    void readLists();
    void readSpending();
    void readCatalogue();
    template <typename Job, typename Take>
    void ask(Job *job, Take take);
    /// As ask(), of a carrier that may know nothing of it: then there is none.
    template <typename Job, typename Take>
    void askIfKnown(Job *job, Take take);
    void oneLess();
    void fail(const Failure &failure);
    void abandonAll();

    CarrierClient &m_client;
    CarrierClock &m_clock;
    Picture m_picture;
    CatalogueTags m_tags;
    std::vector<QPointer<ApiJob>> m_jobs;
    int m_open = 0;
};

} // namespace turbolane::client
