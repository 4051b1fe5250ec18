package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the districts (kecamatan) and their wards (kelurahan). */
final class DistrictBuilder {
    private static final String DISTRICT_POSTS =
            "ADM*3*0.95,PDI*1.5*0.9,PGPEM*1.5*1,ANPEM*1.5*0.9,PTK*1*0.9,PGKEU*1*0.8,ADKEU*0.8*1,PTTIB*1*1,PRAMU*0.4*1";
    private static final String WARD_POSTS = "ADM*2.4*1,PGPEM*1.5*0.95,PGKEU*1*0.4,OPL*1*1,PDI*0.7*0.8,PTTIB*0.5*1";
    private static final int CRITICALITY = 2;
    private static final double LED = 0.92;

    private final OrganisationBuilder builder;
    private final Map<String, Sector> sectors;
    private final List<Cell> districts = new ArrayList<>();
    private final List<Cell> wards = new ArrayList<>();

    DistrictBuilder(OrganisationBuilder builder, Map<String, Sector> sectors) {
        this.builder = builder;
        this.sectors = sectors;
    }

    void add() {
        if (Sector.in(sectors, "DISTRICT").units() == 0) {
            return;
        }
        int number = 0;
        for (Zone zone : builder.zones.values()) {
            number++;
            district(zone, number);
        }
        staff("DISTRICT", districts);
        staff("WARD", wards);
    }

    private void staff(String sector, List<Cell> cells) {
        Sector figures = Sector.in(sectors, sector);
        builder.add(builder.staffing.posts(
                cells, figures.need() * figures.units(), figures.incumbents() * figures.units(), Post.Measure.TASKS));
    }

    private void district(Zone zone, int number) {
        String code = "KEC" + String.format("%02d", number);
        Unit district =
                builder.agency(code, "Kecamatan " + zone.name(), "KECAMATAN", "31", "Camat " + zone.name(), zone);
        head(districts, district, "CAMAT", 1, 0.96);
        head(districts, district, "SEKCAM", 1, LED);
        head(districts, district, "KASIKEC", 4, LED);
        head(districts, district, "KASUBKEC", 2, LED);
        cells(districts, district, DISTRICT_POSTS);
        int ward = 0;
        for (String name : zone.wards()) {
            ward++;
            ward(builder.unit(district, "L" + ward, "Kelurahan " + name, "KELURAHAN", "41", "Lurah " + name, zone));
        }
    }

    private void ward(Unit ward) {
        for (String job : List.of("LURAH", "SEKLUR", "KASIPEM", "KASIKES", "KASIEKO")) {
            head(wards, ward, job, 1, LED);
        }
        cells(wards, ward, WARD_POSTS);
    }

    private void head(List<Cell> cells, Unit unit, String job, int need, double filled) {
        cells.add(new Cell(unit, builder.jobs.job(job), 0, filled, need, CRITICALITY));
    }

    private void cells(List<Cell> cells, Unit unit, String posts) {
        for (String item : posts.split(",")) {
            String[] part = item.split("\\*");
            double fullness = Double.parseDouble(part[2]) * unit.zone().staffing();
            cells.add(new Cell(unit, builder.jobs.job(part[0]), Double.parseDouble(part[1]), fullness, 0, CRITICALITY));
        }
    }
}
