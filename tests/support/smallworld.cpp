// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smallworld.h"

namespace turbolane::backend::tests {

namespace {

constexpr const char *pops =
    "pop_id,city,country,country_name,lat,lon,equinix_metro,role,region,residency_zone,eea,eu,"
    "gdpr_status,tariff_zone\n"
    "FRA,Frankfurt,DE,Germany,50.110,8.682,FR,core,Europe,EU,1,1,gdpr,T1\n"
    "AMS,Amsterdam,NL,Netherlands,52.370,4.895,AM,core,Europe,EU,1,1,gdpr,T1\n"
    "LON,London,GB,United Kingdom,51.507,-0.128,LD,core,Europe,UK,0,0,adequate,T1\n"
    "IAD,Ashburn,US,United States,39.019,-77.460,DC,core,North America,US,0,0,adequate,T1\n";
constexpr const char *timeZones =
    "pop_id,time_zone\n"
    "FRA,Europe/Berlin\nAMS,Europe/Amsterdam\nLON,Europe/London\nIAD,America/New_York\n";
constexpr const char *backbone =
    "link_id,a_pop,b_pop,kind,route_or_system,route_km,oneway_ms,great_circle_km,capacity_gbps,"
    "srlg,countries,length_basis,waypoints,encryption\n"
    "FRA-AMS-1,FRA,AMS,terrestrial,Rhine,450,2.20,360,10,C-FRA-AMS-1,DE;NL,gc-factor,,macsec\n"
    "AMS-LON-1,AMS,LON,subsea,North Sea,520,2.55,358,10,C-AMS-LON-1,NL;GB,gc-factor,,macsec\n"
    "FRA-LON-1,FRA,LON,terrestrial,Channel,800,3.90,640,4,C-FRA-LON-1,DE;FR;GB,gc-factor,,none\n"
    "LON-IAD-1,LON,IAD,subsea,Atlantic,6600,32.30,5900,20,C-LON-IAD-1,GB;US,gc-factor,,"
    "quantumSafe\n";
constexpr const char *onRamps =
    "onramp_id,provider,service,kind,location_code,name,facility,operator,city,country,pop_id,"
    "cloud_regions,dedicated_port_gbps,max_hosted_mbps,macsec,partition,diversity,source,"
    "confidence\n"
    "ams-cloud,aws,Direct Connect,hyperscaler,AMS,Cloud Amsterdam,,,Amsterdam,NL,AMS,eu-west-1,10,"
    "25000,,public,,S9,high\n"
    "lon-cloud,azure,ExpressRoute,hyperscaler,LON,Cloud London,,,London,GB,LON,uk-south,10,2000,,"
    "public,,S9,high\n"
    "iad-cloud,gcp,Cloud Interconnect,hyperscaler,IAD,Cloud Ashburn,,,Ashburn,US,IAD,us-east4,10,"
    "50000,,public,,S9,high\n"
    "fra-cloud,aws,Direct Connect,hyperscaler,FRA,Cloud Frankfurt,,,Frankfurt,DE,FRA,eu-central-1,"
    "10,25000,,public,,S9,high\n"
    "gov-cloud,aws,Direct Connect,hyperscaler,GOV,Cloud Government,,,Ashburn,US,IAD,us-gov-east-1,"
    "10,25000,,us-gov,,S9,high\n";
constexpr const char *dataCentres =
    "dc_id,name,operator,city,country,pop_id,cloud_providers,onramp_ids\n"
    "dc-fra,House Frankfurt,House,Frankfurt,DE,FRA,aws,fra-cloud\n"
    "dc-lon,House London,House,London,GB,LON,azure,lon-cloud\n"
    "dc-iad,House Ashburn,House,Ashburn,US,IAD,gcp,iad-cloud\n";
constexpr const char *customer =
    "fact,value\ncarrier,Small Carrier\ncustomer,Small Customer\ncurrency,EUR\n"
    "time_zone,Europe/Berlin\n";
constexpr const char *ports = "port_id,name,dc_id,speed_gbps,partition\n"
                              "port-fra,FRA-1,dc-fra,10,public\nport-lon,LON-1,dc-lon,10,public\n"
                              "port-iad,IAD-1,dc-iad,100,public\nport-gov,GOV-1,dc-iad,10,us-gov\n";

constexpr const char *slowLink =
    "FRA-AMS-2,FRA,AMS,terrestrial,Weser,450,7.00,360,10,C-FRA-AMS-2,DE;NL,gc-factor,,none\n";

constexpr const char *slowestLink =
    "FRA-AMS-3,FRA,AMS,terrestrial,Ems,450,7.50,360,10,C-FRA-AMS-3,DE;NL,gc-factor,,none\n";

Result<Catalogue> worldOf(const std::string &links)
{
    return Catalogue::from({.pops = {"pops.csv", pops},
                            .timeZones = {"pop_timezones.csv", timeZones},
                            .backbone = {"backbone.csv", links},
                            .onRamps = {"onramps.csv", onRamps},
                            .dataCentres = {"datacentres.csv", dataCentres},
                            .customer = {"customer.csv", customer},
                            .ports = {"ports.csv", ports}});
}

} // namespace

Result<Catalogue> smallWorldWith(Bandwidth rhine)
{
    std::string links = backbone;
    const std::string usual = ",360,10,";
    const std::int64_t gbps = rhine.inKbps() / Bandwidth::gbps(1).inKbps();
    links.replace(links.find(usual), usual.size(), ",360," + std::to_string(gbps) + ",");
    return worldOf(links);
}

Result<Catalogue> widerWorld()
{
    return worldOf(std::string(backbone) + slowLink);
}

Result<Catalogue> widestWorld()
{
    return worldOf(std::string(backbone) + slowLink + slowestLink);
}

Result<Catalogue> smallWorld()
{
    return smallWorldWith(Bandwidth::gbps(10));
}

} // namespace turbolane::backend::tests
