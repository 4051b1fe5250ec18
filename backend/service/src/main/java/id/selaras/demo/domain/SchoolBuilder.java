package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds the public schools. They hang below one node of their own and not below the education office, because the
 * staffing figures (domain 12.3) keep the office, which has too many people, apart from the schools, which have too few.
 */
final class SchoolBuilder {
    private static final String KINDERGARTEN = "GTK-PT*3,GTK-MU*2";
    private static final String PRIMARY =
            "GKLS-PT*3.6,GKLS-MU*2.4,GKLS-MA*2.4,GPAI-PT*0.8,GPAI-MU*0.6,GPJOK-PT*0.8,GPJOK-MU*0.6";
    private static final String JUNIOR =
            "GMAT-PT*2,GMAT-MU*1.3,GMAT-MA*1.3,GIND-PT*2,GIND-MU*1.3,GIND-MA*1.3,GIPA-PT*2,GIPA-MU*1.3,GIPA-MA*1.3,"
                    + "GIPS-PT*1.8,GIPS-MU*1.1,GIPS-MA*1.2,GING-PT*1.6,GING-MU*1.0,GING-MA*1.1,GPKN-PT*1,GPKN-MU*0.9,"
                    + "GPJOK-PT*1.2,GPJOK-MU*0.8,GPAI-PT*1.2,GPAI-MU*0.9,GSENI-PT*1,GSENI-MU*0.7,GINF-PT*1.2,GINF-MU*0.5,"
                    + "GBK-PT*1.1,GBK-MU*0.8";
    private static final String SENIOR =
            "GMAT-PT*1.8,GMAT-MU*1.1,GMAT-MA*1.4,GIND-PT*1.6,GIND-MU*0.9,GIND-MA*1.3,GING-PT*1.5,GING-MU*1.2,GFIS-PT*1.3,"
                    + "GFIS-MU*1,GFIS-MA*0.5,GKIM-PT*1.3,GKIM-MU*1,GBIO-PT*1.3,GBIO-MU*1,GEKO-PT*1.3,GEKO-MU*1,GSEJ-PT*1.2,"
                    + "GSEJ-MU*0.9,GPKN-PT*1,GPKN-MU*0.8,GPJOK-PT*1.1,GPJOK-MU*0.7,GPAI-PT*1.1,GPAI-MU*0.8,GSENI-PT*0.9,"
                    + "GINF-PT*1,GBK-PT*1.2,GBK-MU*0.8";
    private static final String VOCATIONAL =
            "GMAT-PT*1.6,GMAT-MU*1.2,GIND-PT*1.5,GIND-MU*1.1,GING-PT*1.5,GING-MU*1.1,GTKJ-PT*3,GTKJ-MU*1.8,GMES-PT*2.6,"
                    + "GMES-MU*1.8,GAKT-PT*2.4,GAKT-MU*1.6,GPKN-PT*0.9,GPKN-MU*0.6,GPJOK-PT*1,GPAI-PT*1.1,GPAI-MU*0.7,"
                    + "GBK-PT*1.2,GBK-MU*0.7";
    private static final String SPECIAL = "GPLB-PT*5,GPLB-MU*4,GPJOK-PT*0.6,GPAI-PT*0.6";
    private static final String STAFF = "ADSEK*1.6,PENJAGA*1,OPKOM*0.7";
    private static final int CRITICALITY = 3;

    private final OrganisationBuilder builder;
    private final Map<String, Sector> sectors;
    private final List<Cell> teachers = new ArrayList<>();
    private final List<Cell> staff = new ArrayList<>();

    SchoolBuilder(OrganisationBuilder builder, Map<String, Sector> sectors) {
        this.builder = builder;
        this.sectors = sectors;
    }

    void add(Zone capital) {
        String place = builder.government.displayName();
        Unit top = builder.agency("SEKOLAH", "Satuan Pendidikan " + place, "UPTD", "", "", capital);
        boolean province = builder.government.kind() == DemoGovernment.Kind.PROVINSI;
        List<Zone> zones = List.copyOf(builder.zones.values());
        List<Unit> groups = new ArrayList<>();
        for (int number = 0; number < zones.size(); number++) {
            Zone zone = zones.get(number);
            String name = "Satuan Pendidikan " + (province ? "" : "Kecamatan ") + zone.name();
            groups.add(builder.unit(top, "Z" + String.format("%02d", number + 1), name, "UPTD", "", "", zone));
        }
        schools(groups, "KINDERGARTEN", "TK", "TK Negeri", KINDERGARTEN, false);
        schools(groups, "PRIMARY", "SD", "SD Negeri", PRIMARY, false);
        schools(groups, "JUNIOR", "SMP", "SMP Negeri", JUNIOR, true);
        schools(groups, "SENIOR", "SMA", "SMA Negeri", SENIOR, false);
        schools(groups, "VOCATIONAL", "SMK", "SMK Negeri", VOCATIONAL, false);
        schools(groups, "SPECIAL", "SLB", "SLB Negeri", SPECIAL, false);
        staff("TEACHERS", teachers);
        staff("SCHOOL_STAFF", staff);
    }

    private void staff(String sector, List<Cell> cells) {
        Sector figures = Sector.in(sectors, sector);
        builder.add(builder.staffing.posts(cells, figures.need(), figures.incumbents(), Post.Measure.SECTOR));
    }

    private void schools(
            List<Unit> groups, String sector, String code, String name, String posts, boolean numberedByCity) {
        int[] perGroup = new int[groups.size()];
        for (int number = 1; number <= Sector.in(sectors, sector).units(); number++) {
            int index = (number - 1) % groups.size();
            Unit group = groups.get(index);
            perGroup[index]++;
            String place = numberedByCity
                    ? number + " " + builder.government.shortName()
                    : String.format(code.equals("SD") ? "%03d" : "%d", perGroup[index]) + " "
                            + shortPlace(group.zone());
            Unit school = builder.unit(
                    group,
                    code + String.format("%03d", number),
                    name + " " + place,
                    "SEKOLAH",
                    "",
                    "Kepala " + name + " " + place,
                    group.zone());
            double fullness = group.zone().staffing() * builder.dice.factor(0.16);
            double size = builder.dice.factor(0.3);
            teachers.add(Cell.head(school, builder.jobs.job("KEPSEK"), 0.94, CRITICALITY));
            cells(teachers, school, posts, size, fullness);
            cells(staff, school, STAFF, size, fullness);
        }
    }

    private static String shortPlace(Zone zone) {
        return zone.name().replace("Kabupaten ", "").replace("Kota ", "");
    }

    private void cells(List<Cell> cells, Unit school, String posts, double size, double fullness) {
        for (String item : posts.split(",")) {
            String[] part = item.split("\\*");
            Job job = builder.jobs.job(part[0]);
            int criticality = job.group() == Job.Group.TEACHER ? CRITICALITY : 1;
            cells.add(new Cell(school, job, Double.parseDouble(part[1]) * size, fullness, 0, criticality));
        }
    }
}
