// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/linehosts.h"

#include "backend/http/privatefile.h"
#include "lines/codec.h"
#include "lines/newkeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr int mostSites = 10'000;

/// Reads one host after the other and says where it was when something is wrong.
class Reading {
public:
    Reading(const QString &file, LineHosts *into)
        : m_file(file)
        , m_hosts(*into)
    { }

    Result<Done> all(const QByteArray &json)
    {
        QJsonParseError wrong;
        const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
        if (!document.isObject())
            return no(ErrorCode::Malformed, {},
                      "is no JSON object: " + wrong.errorString().toStdString());
        const QJsonObject top = document.object();
        if (const auto known = onlyHas(top, {QStringLiteral("hosts")}, {}); !known)
            return known;
        const QJsonArray hosts = top.value(QLatin1String("hosts")).toArray();
        if (hosts.isEmpty() || std::size_t(hosts.size()) > LineHosts::most)
            return no(ErrorCode::OutOfRange, "hosts",
                      "is a list of 1 to " + std::to_string(LineHosts::most) + " hosts");
        for (qsizetype index = 0; index < hosts.size(); ++index) {
            const std::string at = "hosts[" + std::to_string(index) + "]";
            if (const auto read = host(hosts.at(index), at); !read)
                return read;
        }
        return Done{};
    }

private:
    Error no(ErrorCode code, const std::string &field, const std::string &why) const
    {
        return {code, m_file.toStdString() + ": " + field + (field.empty() ? "" : " ") + why};
    }

    Result<Done> onlyHas(const QJsonObject &object, const QStringList &fields,
                         const std::string &at) const
    {
        const QStringList keys = object.keys();
        for (const QString &key : keys)
            if (!fields.contains(key))
                return no(ErrorCode::UnexpectedField,
                          at + (at.empty() ? "" : ".") + key.toStdString().substr(0, 60),
                          "is not known here; there are "
                              + fields.join(QStringLiteral(", ")).toStdString());
        return Done{};
    }

    Result<Done> host(const QJsonValue &value, const std::string &at)
    {
        if (!value.isObject())
            return no(ErrorCode::Malformed, at, "is an object with name and sites");
        const QJsonObject object = value.toObject();
        if (const auto known = onlyHas(object,
                                       {QStringLiteral("name"), QStringLiteral("address"),
                                        QStringLiteral("certificate"), QStringLiteral("sites")},
                                       at);
            !known)
            return known;
        LineHost host{.name = object.value(QLatin1String("name")).toString().toStdString()};
        if (!lines::isName(host.name))
            return no(ErrorCode::Malformed, at + ".name",
                      "is a name of letters, digits, '-', '_' and '.'");
        if (std::ranges::any_of(m_hosts.hosts, [&](const auto &o) { return o.name == host.name; }))
            return no(ErrorCode::Malformed, at + ".name", "names a second host " + host.name);
        if (const auto read = place(object, at, &host); !read)
            return read;
        if (const auto read = sites(object.value(QLatin1String("sites")), at + ".sites", &host);
            !read)
            return read;
        m_hosts.hosts.push_back(std::move(host));
        return Done{};
    }

    Result<Done> place(const QJsonObject &object, const std::string &at, LineHost *host)
    {
        const bool isHere = !object.contains(QLatin1String("address"));
        if (isHere != !object.contains(QLatin1String("certificate")))
            return no(ErrorCode::MissingField, at,
                      "has address and certificate, or neither: then it is this machine");
        if (isHere && std::ranges::any_of(m_hosts.hosts, &LineHost::isHere))
            return no(ErrorCode::Malformed, at, "is this machine for a second time");
        if (isHere)
            return Done{};
        host->address = object.value(QLatin1String("address")).toString().toStdString();
        const auto address = lines::NetAddress::parse(host->address);
        if (!address || address->port == "0")
            return no(ErrorCode::Malformed, at + ".address",
                      "is ADDRESS:PORT, as 192.0.2.10:7400 or [2001:db8::1]:7400");
        const QString path = object.value(QLatin1String("certificate")).toString();
        const QFileInfo file(QFileInfo(m_file).dir(), path);
        if (path.isEmpty() || !file.isFile())
            return no(ErrorCode::NotFound, at + ".certificate",
                      "is the file of the host's certificate (PEM); there is no "
                          + file.filePath().toStdString());
        host->certificate = QFile::encodeName(file.absoluteFilePath()).toStdString();
        return Done{};
    }

    Result<Done> sites(const QJsonValue &value, const std::string &at, LineHost *host)
    {
        const QJsonArray sites = value.toArray();
        if (sites.isEmpty() || sites.size() > mostSites)
            return no(ErrorCode::MissingField, at,
                      "is a list of ports and on-ramps, or [\"*\"] for all that no host names");
        for (const QJsonValue &one : sites) {
            const std::string site = one.toString().toStdString();
            const bool isRest = site == "*";
            if (!isRest && !lines::isName(site))
                return no(ErrorCode::Malformed, at, "has something that is no port or on-ramp");
            const auto has = [&](const LineHost &other) {
                return isRest ? other.hasTheRest : other.sites.contains(site);
            };
            if (const auto other = std::ranges::find_if(m_hosts.hosts, has);
                other != m_hosts.hosts.end())
                return no(ErrorCode::Malformed, at,
                          "has " + site + ", which lives on " + other->name + " already");
            if (isRest)
                host->hasTheRest = true;
            else
                host->sites.insert(site);
        }
        return Done{};
    }

    const QString m_file;
    LineHosts &m_hosts;
};

} // namespace

Result<LineHosts> LineHosts::parse(const QByteArray &json, const QString &file)
{
    LineHosts read;
    if (const auto done = Reading(file, &read).all(json); !done)
        return done.error();
    return read;
}

Result<LineHosts> LineHosts::read(const QString &file)
{
    const auto bytes = http::readSmallFile(file);
    if (!bytes)
        return Error{bytes.error().code, file.toStdString() + ": " + bytes.error().detail};
    return parse(*bytes, file);
}

const LineHost *LineHosts::of(const std::string &site) const
{
    const LineHost *rest = nullptr;
    for (const LineHost &host : hosts) {
        if (host.sites.contains(site))
            return &host;
        if (host.hasTheRest)
            rest = &host;
    }
    return rest;
}

Result<lines::Credentials> lineKeys(const QString &dataDirectory)
{
    const std::string folder =
        QFile::encodeName(QDir(dataDirectory).filePath(QStringLiteral("line-keys"))).toStdString();
    const lines::Credentials own{.certificate = folder + "/" + lines::certificateName,
                                 .key = folder + "/" + lines::keyName};
    if (QFile::exists(QFile::decodeName(own.certificate.c_str())))
        return own;
    if (const auto made = lines::makeKeys(folder); !made)
        return made.error();
    return own;
}

} // namespace turbolane::backend
