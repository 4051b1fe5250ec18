package id.selaras.mutation.application;

import id.selaras.mutation.application.PreflightFacts.Gathered;
import id.selaras.mutation.domain.Sentences;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.shared.error.Reason;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.workload.application.StaffedPost;
import id.selaras.workload.domain.SeatNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the archive for the portal, and the words in them. */
@ApplicationScoped
class PreflightTables {

    private static final Sentences SENTENCES = read();

    @Inject
    ReferenceDirectory reference;

    /** One thing about one name. */
    record Line(PreflightName name, String code, String text) {}

    /** A year's rating of a name. */
    record Rated(PreflightName name, int year, String predicate) {}

    /** A post of a unit concerned, with what the pack changes in it. */
    record MappedPost(StaffedPost post, int arriving, int leaving) {}

    ExportTable<PreflightName> names(Gathered gathered) {
        List<Column<PreflightName>> columns = List.of(
                new Column<>("Nomor kasus", name -> name.row().number()),
                new Column<>("NIP", name -> name.row().employee().nip()),
                new Column<>("Nama", name -> name.row().employee().name()),
                new Column<>("Golongan", this::rank),
                new Column<>("Jabatan asal", name -> name.row().fromPosition().jobName()),
                new Column<>("Unit asal", name -> name.row().fromPosition().unitName()),
                new Column<>(
                        "Perangkat daerah asal",
                        name -> name.row().fromPosition().agencyName()),
                new Column<>("Jabatan tujuan", name -> name.row().toPosition().jobName()),
                new Column<>("Unit tujuan", name -> name.row().toPosition().unitName()),
                new Column<>(
                        "Perangkat daerah tujuan",
                        name -> name.row().toPosition().agencyName()),
                new Column<>("Kelas asal", name -> name.row().fromPosition().jobClass()),
                new Column<>("Kelas tujuan", name -> name.row().toPosition().jobClass()),
                new Column<>("Berlaku mulai", name -> name.row().effectiveOn()),
                new Column<>("Mulai jabatan sekarang", PreflightName::since),
                new Column<>("Masa jabatan (bulan)", name -> months(name, gathered.day())),
                new Column<>("Kinerja", this::rating),
                new Column<>("Masa larangan penggantian", PreflightTables::windows),
                new Column<>("Status I-MUT", name -> name.recommendation().status()),
                new Column<>("Nomor I-MUT", name -> name.recommendation().number()),
                new Column<>("Tanggal I-MUT", name -> name.recommendation().issuedOn()),
                new Column<>("Kekurangan", name -> name.missing().size()));
        return table("daftar-nama", "Daftar nama", gathered, columns, gathered.names().stream());
    }

    ExportTable<Rated> ratings(Gathered gathered) {
        List<Column<Rated>> columns = List.of(
                new Column<>("NIP", rated -> rated.name().row().employee().nip()),
                new Column<>("Nama", rated -> rated.name().row().employee().name()),
                new Column<>("Tahun", Rated::year),
                new Column<>("Predikat", Rated::predicate));
        return table(
                "kinerja",
                "Predikat kinerja dua tahun",
                gathered,
                columns,
                gathered.names().stream()
                        .flatMap(name -> PreflightMissing.years(gathered.day()).stream()
                                .map(year -> new Rated(name, year, predicate(name, year)))));
    }

    /** Every post of the units from which and to which somebody moves. */
    ExportTable<MappedPost> posts(Gathered gathered) {
        Map<UUID, Integer> arriving = new TreeMap<>();
        Map<UUID, Integer> leaving = new TreeMap<>();
        Set<UUID> units = new HashSet<>();
        for (PreflightName name : gathered.names()) {
            arriving.merge(name.row().toPosition().id(), 1, Integer::sum);
            leaving.merge(name.row().fromPosition().id(), 1, Integer::sum);
            Stream.of(name.from(), name.to())
                    .filter(Objects::nonNull)
                    .forEach(post -> units.add(post.unit().id()));
        }
        List<Column<MappedPost>> columns = List.of(
                new Column<>(
                        "Perangkat daerah", mapped -> mapped.post().agency().name()),
                new Column<>("Unit", mapped -> mapped.post().unit().name()),
                new Column<>("Jabatan", mapped -> mapped.post().job().name()),
                new Column<>("Kelas", mapped -> mapped.post().job().jobClass()),
                new Column<>("Kebutuhan", PreflightTables::need),
                new Column<>("Terisi sebelum", mapped -> mapped.post().holders().holders()),
                new Column<>("Masuk", MappedPost::arriving),
                new Column<>("Keluar", MappedPost::leaving),
                new Column<>(
                        "Terisi sesudah",
                        mapped -> mapped.post().holders().holders() + mapped.arriving() - mapped.leaving()));
        return table(
                "peta-jabatan",
                "Peta jabatan unit yang terlibat",
                gathered,
                columns,
                gathered.staffing().posts().stream()
                        .filter(post -> units.contains(post.unit().id()))
                        .map(post -> new MappedPost(
                                post, arriving.getOrDefault(post.id(), 0), leaving.getOrDefault(post.id(), 0))));
    }

    ExportTable<Line> reasons(Gathered gathered) {
        return table(
                "alasan",
                "Alasan per nama",
                gathered,
                lines(),
                gathered.names().stream().flatMap(name -> why(name).stream()));
    }

    ExportTable<Line> missing(Gathered gathered) {
        return table(
                "kelengkapan",
                "Kekurangan per nama",
                gathered,
                lines(),
                gathered.names().stream()
                        .flatMap(name ->
                                name.missing().stream().map(one -> new Line(name, one.code(), SENTENCES.of(one)))));
    }

    /** Why somebody is to move, in sentences. */
    List<Line> why(PreflightName name) {
        List<Line> lines = name.reasons().stream()
                .map(reason -> new Line(name, reason.code(), SENTENCES.of(new Reason(reason.code(), reason.params()))))
                .toList();
        return name.motive() == null
                ? lines
                : Stream.concat(lines.stream(), Stream.of(new Line(name, "motive", name.motive())))
                        .toList();
    }

    List<String> gaps(PreflightName name) {
        return name.missing().stream().map(SENTENCES::of).toList();
    }

    /** Ratings of the two years, newest first. */
    String rating(PreflightName name) {
        return new TreeMap<>(name.ratings())
                .descendingMap().keySet().stream()
                        .map(year -> predicate(name, year) + " (" + year + ")")
                        .collect(Collectors.joining(", "));
    }

    String rank(PreflightName name) {
        return name.person() == null || name.person().rankCode() == null
                ? null
                : reference.name("ranks", name.person().rankCode());
    }

    static Long months(PreflightName name, LocalDate day) {
        return name.since() == null ? null : Period.between(name.since(), day).toTotalMonths();
    }

    static String windows(PreflightName name) {
        return name.windows().stream()
                .map(window -> window.startsOn() + " s.d. " + window.endsOn() + " (" + window.legalSource() + ")")
                .collect(Collectors.joining("; "));
    }

    private String predicate(PreflightName name, int year) {
        String code = name.ratings().get(year);
        return code == null ? null : reference.name("predicates", code);
    }

    private static Integer need(MappedPost mapped) {
        return mapped.post().need().source() == SeatNeed.Source.NONE
                ? null
                : mapped.post().need().need();
    }

    private static List<Column<Line>> lines() {
        return List.of(
                new Column<>("Nomor kasus", line -> line.name().row().number()),
                new Column<>("NIP", line -> line.name().row().employee().nip()),
                new Column<>("Nama", line -> line.name().row().employee().name()),
                new Column<>("Kode", Line::code),
                new Column<>("Uraian", Line::text));
    }

    private static <T> ExportTable<T> table(
            String name, String title, Gathered gathered, List<Column<T>> columns, Stream<T> rows) {
        return new ExportTable<>(
                name,
                ExportStamp.of(
                        "Berkas pra-I-MUT: " + title,
                        gathered.day(),
                        gathered.staffing().rules().label()),
                columns,
                rows);
    }

    private static Sentences read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PreflightTables.class.getResourceAsStream("/mutation/preflight-texts.csv")),
                StandardCharsets.UTF_8))) {
            return Sentences.of(reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
