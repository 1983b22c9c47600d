// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/meters/meters.h"

#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"
#include "backend/http/limits.h"
#include "backend/http/problem.h"
#include "backend/http/reading.h"

#include <limits>

namespace turbolane::backend::http {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t mostBodyBytes = 1024 * kibibyte;
constexpr std::size_t mostSamples = 10'000; ///< a batch keeps everybody else waiting

const TextRule meterRule{Letters::Name, int(Meters::longestMeterName)};
const TextRule connectionRule{};
const NumberRule octetsRule{0, std::numeric_limits<std::int64_t>::max()};
const NumberRule bytesRule{0, Meters::mostOctets};

/// What the document says of the body. It is read by readBatch(), by the same rules: a batch of
/// thousands is too much for fields that are looked up by name.
Shapes batchShapes()
{
    const Spec reading{
        {"connectionId", connectionRule}, {"at", InstantRule{}}, {"octets", octetsRule}};
    const Spec interval{{"connectionId", connectionRule},
                        {"from", InstantRule{}},
                        {"to", InstantRule{}},
                        {"bytes", bytesRule}};
    const Shapes sample({Shape{Sign{"octets"}, reading}}, interval);
    return Spec{{"meterId", meterRule}, {"samples", ObjectsRule{sample, mostSamples, 1}}};
}

/// A sample, field by field; the first that is wrong is remembered.
class SampleReader {
public:
    explicit SampleReader(const QJsonObject &object)
        : m_object(object)
    { }

    template <typename T>
    T read(QLatin1StringView name, const Rule &rule)
    {
        const std::string_view field(name.data(), std::size_t(name.size()));
        ++m_fields;
        const QJsonValue json = m_object.value(name);
        if (json.isUndefined())
            return fail<T>(within(field, {ErrorCode::MissingField, "this field is required"}));
        const auto value = readValue(json, rule);
        if (!value)
            return fail<T>(within(field, value.error()));
        return std::get<T>(*value);
    }
    Second wholeSecond(QLatin1StringView name)
    {
        const Instant instant = read<Instant>(name, InstantRule{});
        if (instant != floorToSecond(instant))
            fail<Instant>(within(std::string_view(name.data(), std::size_t(name.size())),
                                 {ErrorCode::OutOfRange, "a whole second"}));
        return secondOf(instant);
    }
    /// Malformed, MissingField, ...; also where there are other fields than were read.
    std::optional<Error> problem() const
    {
        if (m_error || m_object.size() == m_fields)
            return m_error;
        for (auto it = m_object.begin(); it != m_object.end(); ++it)
            if (!isKnown(it.key()))
                return within(it.key().toStdString(),
                              {ErrorCode::UnexpectedField, "this field is not asked for"});
        return m_error;
    }

private:
    bool isKnown(const QString &key) const
    {
        const bool isReading = m_object.contains("octets"_L1);
        return key == "connectionId"_L1
            || (isReading ? key == "at"_L1 || key == "octets"_L1
                          : key == "from"_L1 || key == "to"_L1 || key == "bytes"_L1);
    }
    template <typename T>
    T fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
        return {};
    }

    const QJsonObject &m_object;
    qsizetype m_fields = 0;
    std::optional<Error> m_error;
};

Result<MeterSample> sampleIn(const QJsonObject &object)
{
    SampleReader reader(object);
    MeterSample sample;
    sample.connection = ConnectionId(reader.read<std::string>("connectionId"_L1, connectionRule));
    if (object.contains("octets"_L1)) {
        const Second at = secondOf(reader.read<Instant>("at"_L1, InstantRule{}));
        sample.told = {at, at, reader.read<std::int64_t>("octets"_L1, octetsRule)};
    } else {
        sample.telling = Telling::Intervals;
        sample.told.from = reader.wholeSecond("from"_L1);
        sample.told.to = reader.wholeSecond("to"_L1);
        sample.told.octets = reader.read<std::int64_t>("bytes"_L1, bytesRule);
    }
    if (const auto problem = reader.problem())
        return *problem;
    return sample;
}

struct Batch {
    std::string meter;
    std::vector<MeterSample> samples;
};

Result<Batch> readBatch(const QJsonObject &body)
{
    for (const QString &key : body.keys())
        if (key != "meterId"_L1 && key != "samples"_L1)
            return within(key.toStdString(),
                          {ErrorCode::UnexpectedField, "this field is not asked for"});
    for (const char *name : {"meterId", "samples"})
        if (!body.contains(QLatin1StringView(name)))
            return within(name, {ErrorCode::MissingField, "this field is required"});
    const auto meter = readValue(body.value("meterId"_L1), meterRule);
    if (!meter)
        return within("meterId", meter.error());
    if (!body.value("samples"_L1).isArray())
        return Error{ErrorCode::Malformed, "a list", "/samples"};
    const QJsonArray samples = body.value("samples"_L1).toArray();
    if (samples.isEmpty() || std::size_t(samples.size()) > mostSamples)
        return Error{ErrorCode::OutOfRange,
                     "a list of 1 to " + std::to_string(mostSamples) + " items", "/samples"};
    Batch batch{.meter = std::get<std::string>(*meter), .samples = {}};
    batch.samples.reserve(std::size_t(samples.size()));
    for (const QJsonValue json : samples) {
        auto sample = json.isObject()
            ? sampleIn(json.toObject())
            : Result<MeterSample>(Error{ErrorCode::Malformed, "an object"});
        if (!sample)
            return within("samples", within(std::to_string(batch.samples.size()), sample.error()));
        batch.samples.push_back(std::move(*sample));
    }
    return batch;
}

Response take(Meters &meters, const Request &request)
{
    if (const auto query = Spec{}.read(request.query); !query)
        return problem(query.error());
    const auto body = parseBody(request.body);
    if (!body)
        return problem(body.error());
    const auto batch = readBatch(*body);
    if (!batch)
        return problem(batch.error());
    const auto count = meters.tell(batch->meter, batch->samples);
    if (!count)
        return problem(count.error());
    return answer(200,
                  JsonObject()
                      .add("accepted", count->accepted)
                      .add("duplicates", count->duplicates)
                      .add("late", count->late)
                      .add("resets", count->resets)
                      .take());
}

} // namespace

void addUsageRoutes(Router &router, Services &services)
{
    Answerer taking([&services](const Request &request) { return take(services.meters, request); });
    taking.body = batchShapes();
    router.add("POST", "/naas/v1/usage", std::move(taking),
               {.needsOperator = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Takes what an outside meter counted; the same again changes nothing "
                           "(operators)",
                .answers = "usageCount"});
}

} // namespace turbolane::backend::http
