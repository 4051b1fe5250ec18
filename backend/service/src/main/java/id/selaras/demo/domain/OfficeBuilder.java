package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the office of one agency: head, secretariat, divisions, technical units and their posts. */
final class OfficeBuilder {
    /** Their heads take part in the stories, so that their chairs are never empty. */
    private static final Set<String> LED =
            Set.of("SETDA", "INSP", "DIKBUD", "DINKES", "BKPSDM", "BKD", "DINSOS", "PORAPAR", "PARIWISATA", "KOMINFO");

    private static final double USUALLY_LED = 0.93;
    private static final double TECHNICAL_UNIT = 0.5;

    private final OrganisationBuilder builder;
    private final Map<String, OfficeProfile> profiles;

    OfficeBuilder(OrganisationBuilder builder, Map<String, OfficeProfile> profiles) {
        this.builder = builder;
        this.profiles = profiles;
    }

    void add(Agency agency) {
        OfficeProfile profile = profiles.get(agency.profile());
        boolean province = builder.government.kind() == DemoGovernment.Kind.PROVINSI;
        String headJob = headJob(agency);
        String echelon = agency.kind().equals("SEKRETARIAT_DAERAH") ? (province ? "12" : "21") : province ? "21" : "22";
        Unit top = builder.agency(
                agency.code(),
                agency.name(),
                agency.kind(),
                echelon,
                headTitle(agency, headJob),
                builder.zones.get(agency.zoneCode()));
        List<Cell> cells = new ArrayList<>();
        head(cells, agency, top, headJob, LED.contains(agency.code()) ? 1 : USUALLY_LED);
        if (agency.kind().equals("SEKRETARIAT_DAERAH")) {
            cells.add(new Cell(top, builder.jobs.job("ASISTEN"), 0, USUALLY_LED, 3, agency.criticality()));
            cells.add(new Cell(top, builder.jobs.job("STAFAHLI"), 0, USUALLY_LED, 3, agency.criticality()));
        }
        boolean secretariat = hasSecretariat(agency);
        if (secretariat) {
            secretariat(cells, agency, top);
        }
        int number = 0;
        for (String division : profile.divisions()) {
            number++;
            division(cells, agency, profile, division(top, division, number), secretariat);
        }
        number = 0;
        for (String name : profile.technicalUnits()) {
            number++;
            technicalUnit(cells, agency, profile, top, name, number);
        }
        List<Post> odd = oddPosts(agency, top);
        int oddHolders = odd.stream().mapToInt(Post::incumbents).sum();
        builder.add(builder.staffing.posts(cells, agency.need(), agency.incumbents() - oddHolders, Post.Measure.TASKS));
        builder.add(odd);
    }

    private static boolean hasSecretariat(Agency agency) {
        return Set.of("DINAS", "BADAN", "SATUAN", "INSPEKTORAT").contains(agency.kind())
                && !agency.profile().equals("PENGHUBUNG");
    }

    private static String headJob(Agency agency) {
        return switch (agency.kind()) {
            case "SEKRETARIAT_DAERAH" -> "SEKDA";
            case "SEKRETARIAT_DPRD" -> "SEKWAN";
            case "INSPEKTORAT" -> "INSPEKTUR";
            case "SATUAN" -> "KASATPP";
            case "BAGIAN" -> "KABIRO";
            case "BADAN" -> "KABAN";
            default -> "KADIS";
        };
    }

    private String headTitle(Agency agency, String headJob) {
        String title = builder.jobs.job(headJob).name();
        return switch (headJob) {
            case "KADIS", "KABAN", "KABIRO", "KASATPP" -> "Kepala " + agency.name();
            default -> title;
        };
    }

    private void secretariat(List<Cell> cells, Agency agency, Unit top) {
        Unit secretariat =
                builder.unit(top, "SEK", "Sekretariat", "SEKRETARIAT", "31", "Sekretaris " + agency.name(), top.zone());
        String job = switch (agency.kind()) {
            case "INSPEKTORAT" -> "SEKINSP";
            case "SATUAN" -> "SEKSAT";
            case "BADAN" -> "SEKBAN";
            default -> "SEKDIS";
        };
        head(cells, agency, secretariat, job, USUALLY_LED);
        subdivision(cells, agency, secretariat, "UMUM", "Subbagian Umum dan Kepegawaian");
        subdivision(cells, agency, secretariat, "KEU", "Subbagian Perencanaan dan Keuangan");
    }

    private void subdivision(List<Cell> cells, Agency agency, Unit secretariat, String suffix, String name) {
        Unit unit = builder.unit(secretariat, suffix, name, "SUBBAGIAN", "41", "Kepala " + name, secretariat.zone());
        head(cells, agency, unit, "KASUBAG", USUALLY_LED);
        shares(cells, agency, unit, profiles.get("_SEK_" + suffix), 1);
    }

    private Unit division(Unit top, String name, int number) {
        if (name.startsWith("Bagian")) {
            return builder.unit(top, "B" + number, name, "BAGIAN", "31", "Kepala " + name, top.zone());
        }
        if (name.startsWith("Subbagian")) {
            return builder.unit(top, "S" + number, name, "SUBBAGIAN", "41", "Kepala " + name, top.zone());
        }
        String title = name.startsWith("Inspektur") ? name : "Kepala " + name;
        return builder.unit(top, "B" + number, name, "BIDANG", "32", title, top.zone());
    }

    private void division(List<Cell> cells, Agency agency, OfficeProfile profile, Unit unit, boolean secretariat) {
        String job = switch (unit.kind()) {
            case "BAGIAN" -> "KABAG";
            case "SUBBAGIAN" -> "KASUBAG";
            default -> agency.kind().equals("INSPEKTORAT") ? "IRBAN" : "KABID";
        };
        head(cells, agency, unit, job, USUALLY_LED);
        if (job.equals("KABAG")) {
            head(cells, agency, unit, "KASUBAG", USUALLY_LED);
        }
        shares(cells, agency, unit, profiles.get("_BIDANG"), 1);
        shares(cells, agency, unit, profile, 1);
        if (!secretariat
                && (unit.name().contains("Umum")
                        || unit.name().contains("Tata Usaha")
                        || unit.name().contains("Subbagian Pelayanan"))) {
            shares(cells, agency, unit, profiles.get("_SEK_UMUM"), 1);
        }
        if (!secretariat && unit.name().contains("Keuangan")) {
            shares(cells, agency, unit, profiles.get("_SEK_KEU"), 1);
        }
    }

    private void technicalUnit(
            List<Cell> cells, Agency agency, OfficeProfile profile, Unit top, String name, int number) {
        Zone zone = builder.dice.pick(List.copyOf(builder.zones.values()));
        Unit unit = builder.unit(top, "U" + number, name, "UPTD", "41", "Kepala " + name, zone);
        boolean empty = name.equals("UPTD Laboratorium Lingkungan");
        head(cells, agency, unit, "KAUPTD", empty ? 0 : USUALLY_LED);
        head(cells, agency, unit, "KTUUPTD", empty ? 0 : USUALLY_LED);
        double fullness = empty ? 0 : 1;
        shares(cells, agency, unit, profiles.get("_BIDANG"), fullness);
        for (OfficeProfile.Share share : profile.posts()) {
            cells.add(cell(agency, unit, share, TECHNICAL_UNIT, fullness));
        }
    }

    private void head(List<Cell> cells, Agency agency, Unit unit, String job, double filled) {
        cells.add(Cell.head(unit, builder.jobs.job(job), filled, agency.criticality()));
    }

    private void shares(List<Cell> cells, Agency agency, Unit unit, OfficeProfile profile, double fullness) {
        profile.posts().forEach(share -> cells.add(cell(agency, unit, share, 1, fullness)));
    }

    private Cell cell(Agency agency, Unit unit, OfficeProfile.Share share, double size, double fullness) {
        // Where the story wants an empty chair for an IT graduate, nobody sits on any such chair.
        boolean vacantForStory = builder.government == DemoGovernment.SAWAHLUNTO
                && agency.code().equals("KOMINFO")
                && share.job().equals("PKSTI");
        return new Cell(
                unit,
                builder.jobs.job(share.job()),
                share.weight() * size,
                vacantForStory ? 0 : share.fullness() * fullness,
                0,
                agency.criticality());
    }

    /** A post that is not needed any more and still has its last holder. */
    private List<Post> oddPosts(Agency agency, Unit top) {
        if (!agency.code().equals("DIKBUD")) {
            return List.of();
        }
        Unit unit = new Unit(
                top.code() + "-SEK-UMUM",
                top.code() + "-SEK",
                "Subbagian Umum dan Kepegawaian",
                "SUBBAGIAN",
                "41",
                "Kepala Subbagian Umum dan Kepegawaian",
                top.zone(),
                top.agency());
        Job job = builder.jobs.job("JURKET");
        return List.of(new Post(unit.code() + "/" + job.code(), unit, job, 0, 1, Post.Measure.TASKS, 0, 1));
    }
}
