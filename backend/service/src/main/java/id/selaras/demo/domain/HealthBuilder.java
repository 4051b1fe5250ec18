package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the public hospital and the Puskesmas below the health agency. */
final class HealthBuilder {
    private static final String CLINIC_POSTS =
            "DOKTER-PT*1.6*0.75,DOKTER-MU*0.8*0.8,DRG-PT*0.9*0.8,PERAWAT-TR*5*0.95,PERAWAT-MH*3*1,PERAWAT-PY*1.2*1,"
                    + "PERAWAT-PT*2.5*0.9,PERAWAT-MU*1*1,BIDAN-TR*5*1,BIDAN-MH*3*1.05,BIDAN-PY*1*1,BIDAN-PT*2*0.9,"
                    + "BIDAN-MU*0.6*1,APOTEK-PT*0.9*0.8,ASAPOT-TR*0.9*0.8,ASAPOT-MH*0.5*0.9,GIZI-TR*1*0.8,"
                    + "GIZI-PT*0.6*0.8,SANIT-TR*0.8*0.8,SANIT-PT*0.5*0.8,PLKES-TR*0.9*0.7,PLKES-MH*0.4*0.9,"
                    + "REKMED-TR*0.9*0.6,PROMKES-PT*0.9*0.7,EPID-PT*0.5*0.6,GIGI-TR*0.7*0.9,ADMKES-PT*0.4*0.7,"
                    + "ADM*1.6*0.6,ADRM*1.5*0.6,PGKEU*0.8*0.55,PDI*0.8*0.55,OPL*0.8*0.8,PRAMU*0.5*0.9,SOPIR*0.5*0.8";
    private static final String WARD_POSTS =
            "PERAWAT-TR*9*0.95,PERAWAT-MH*5*1,PERAWAT-PY*2*1,PERAWAT-PT*5*0.9,PERAWAT-MU*2*1,BIDAN-TR*3*0.95,"
                    + "BIDAN-MH*2*1,BIDAN-PT*1.5*0.9";
    private static final String MEDICAL_POSTS =
            "DOKTER-PT*3*0.75,DOKTER-MU*3*0.8,DOKTER-MA*1.2*0.9,DRG-PT*0.8*0.8,DRG-MU*0.5*1";
    private static final String SUPPORT_POSTS =
            "APOTEK-PT*1.2*0.8,APOTEK-MU*0.6*0.9,ASAPOT-TR*1.2*0.9,ASAPOT-MH*0.8*1,PLKES-TR*1.4*0.8,PLKES-MH*0.8*0.9,"
                    + "RADIO-TR*0.8*0.8,RADIO-MH*0.5*1,GIZI-TR*0.8*0.9,GIZI-PT*0.6*0.8,FISIO-TR*0.5*0.7,REKMED-TR*1.1*0.7,"
                    + "REKMED-PT*0.5*0.7,SANIT-TR*0.4*0.9";
    private static final String HOSPITAL_OFFICE =
            "ADM*2*0.95,PDI*1.2*0.9,PTK*0.8*0.9,PGKEU*1.4*0.9,ADKEU*0.8*1,PLK*0.6*0.8,PGPEG*0.6*1,PRAKOM-PT*0.4*0.5,"
                    + "PKSTI*0.4*0.6,OPL*1*1,PRAMU*1*1,SOPIR*0.6*0.9,ADRM*1.6*0.85";
    private static final int CRITICALITY = 4;

    private final OrganisationBuilder builder;
    private final Map<String, Sector> sectors;

    HealthBuilder(OrganisationBuilder builder, Map<String, Sector> sectors) {
        this.builder = builder;
        this.sectors = sectors;
    }

    void add(Zone capital) {
        hospital(capital);
        Sector clinics = Sector.in(sectors, "CLINIC");
        if (clinics.units() > 0) {
            clinics(clinics);
        }
    }

    private void hospital(Zone capital) {
        Sector figures = Sector.in(sectors, "HOSPITAL");
        String name = "RSUD " + builder.government.displayName();
        Unit top = builder.agency("RSUD", name, "RUMAH_SAKIT", "22", "Direktur " + name, capital);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.head(top, builder.jobs.job("DIRRS"), 1, CRITICALITY));
        Unit office = builder.unit(top, "TU", "Bagian Tata Usaha", "BAGIAN", "31", "Kepala Bagian Tata Usaha", capital);
        cells.add(Cell.head(office, builder.jobs.job("KABAG"), 1, CRITICALITY));
        cells.add(Cell.head(office, builder.jobs.job("KASUBAG"), 1, CRITICALITY));
        cells.addAll(cells(office, HOSPITAL_OFFICE, 1, 1));
        cells.addAll(cells(division(cells, top, "MED", "Bidang Pelayanan Medik"), MEDICAL_POSTS, 1, 1));
        Unit nursing = division(cells, top, "KEP", "Bidang Keperawatan dan Kebidanan");
        cells.addAll(cells(nursing, WARD_POSTS, 1, 1));
        cells.addAll(cells(division(cells, top, "PEN", "Bidang Penunjang"), SUPPORT_POSTS, 1, 1));
        builder.add(builder.staffing.posts(cells, figures.need(), figures.incumbents(), Post.Measure.SECTOR));
    }

    private Unit division(List<Cell> cells, Unit top, String suffix, String name) {
        Unit unit = builder.unit(top, suffix, name, "BIDANG", "32", "Kepala " + name, top.zone());
        cells.add(Cell.head(unit, builder.jobs.job("KABIDRS"), 0.9, CRITICALITY));
        return unit;
    }

    private void clinics(Sector figures) {
        Unit health = new Unit(
                builder.government.rootUnitCode() + "-DINKES",
                "",
                "Dinas Kesehatan",
                "DINAS",
                "22",
                "",
                null,
                "DINKES");
        List<Zone> zones = List.copyOf(builder.zones.values());
        List<Cell> cells = new ArrayList<>();
        for (int number = 0; number < figures.units(); number++) {
            Zone zone = zones.get(number % zones.size());
            int round = number / zones.size();
            String place = round == 0 ? zone.name() : ward(zone, round);
            Unit clinic = builder.unit(
                    health,
                    "P" + String.format("%02d", number + 1),
                    "Puskesmas " + place,
                    "PUSKESMAS",
                    "",
                    "Kepala Puskesmas " + place,
                    zone);
            // Size differs between clinics, and those in the centre are better staffed than those at the edge.
            double size = builder.dice.factor(0.25);
            double fullness = zone.staffing() * builder.dice.factor(0.1);
            cells.add(Cell.head(clinic, builder.jobs.job("KAPUSK"), 0.96, CRITICALITY));
            cells.add(Cell.head(clinic, builder.jobs.job("KTUUPTD"), 0.92, CRITICALITY));
            cells.addAll(cells(clinic, CLINIC_POSTS, size, fullness));
        }
        builder.add(builder.staffing.posts(cells, figures.need(), figures.incumbents(), Post.Measure.SECTOR));
    }

    private static String ward(Zone zone, int round) {
        return zone.wards().size() < round
                ? zone.name() + " " + "I".repeat(round + 1)
                : zone.wards().get(round - 1);
    }

    private List<Cell> cells(Unit unit, String posts, double size, double fullness) {
        List<Cell> cells = new ArrayList<>();
        for (String item : posts.split(",")) {
            String[] part = item.split("\\*");
            double weight = Double.parseDouble(part[1]) * size;
            cells.add(new Cell(
                    unit, builder.jobs.job(part[0]), weight, Double.parseDouble(part[2]) * fullness, 0, CRITICALITY));
        }
        return cells;
    }
}
