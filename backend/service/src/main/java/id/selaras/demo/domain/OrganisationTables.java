package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes zones, units, posts of the catalogue, positions and workload as rows. */
final class OrganisationTables {
    private final Organisation organisation;
    private final LocalDate validFrom;

    OrganisationTables(Organisation organisation, LocalDate validFrom) {
        this.organisation = organisation;
        this.validFrom = validFrom;
    }

    DemoTable zones() {
        return new DemoTable(
                DemoFileKind.ZONES,
                organisation.zones().stream()
                        .map(zone ->
                                List.of(zone.code(), zone.name(), degrees(zone.latitude()), degrees(zone.longitude())))
                        .toList());
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    DemoTable units() {
        return new DemoTable(
                DemoFileKind.UNITS,
                organisation.units().stream()
                        .map(unit -> List.of(
                                unit.code(),
                                unit.parent(),
                                unit.name(),
                                unit.kind(),
                                unit.echelon(),
                                unit.headTitle(),
                                unit.zone().code(),
                                unit.zone().name(),
                                validFrom.toString()))
                        .toList());
    }

    /** Only posts that some unit of this government has. */
    DemoTable jobs() {
        Map<String, Job> used = new LinkedHashMap<>();
        organisation.posts().forEach(post -> used.putIfAbsent(post.job().code(), post.job()));
        List<List<String>> rows = new ArrayList<>();
        for (Job job : used.values()) {
            List<String> standard = job.standard().entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + entry.getValue())
                    .toList();
            rows.add(List.of(
                    job.code(),
                    job.name(),
                    job.kind(),
                    job.level().name(),
                    job.family(),
                    "" + job.grade(),
                    "" + job.retirementAge(),
                    String.format("%02d", job.lowestEducation()),
                    String.join("|", job.fields()),
                    "" + job.rankFrom(),
                    "" + job.rankTo(),
                    String.join("|", standard)));
        }
        return new DemoTable(DemoFileKind.JOBS, rows);
    }

    DemoTable positions() {
        return new DemoTable(
                DemoFileKind.POSITIONS,
                organisation.posts().stream()
                        .map(post -> List.of(
                                post.code(),
                                post.unit().code(),
                                post.job().code(),
                                post.measure() == Post.Measure.FIXED ? "" + post.need() : "",
                                "" + post.minimum(),
                                "" + post.criticality(),
                                validFrom.toString()))
                        .toList());
    }

    DemoTable workload(WorkloadMaker maker) {
        List<List<String>> rows = new ArrayList<>();
        organisation.posts().forEach(post -> rows.addAll(maker.rows(post)));
        return new DemoTable(DemoFileKind.WORKLOAD, rows);
    }
}
