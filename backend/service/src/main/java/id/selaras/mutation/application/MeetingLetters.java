package id.selaras.mutation.application;

import id.selaras.employee.application.EmployeeName;
import id.selaras.employee.application.EmployeeNameDirectory;
import id.selaras.employee.application.RatingDirectory;
import id.selaras.identity.application.AccountNames;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.mutation.application.LetterText.AgendaItem;
import id.selaras.mutation.application.LetterText.Guest;
import id.selaras.mutation.application.LetterText.Move;
import id.selaras.mutation.application.MeetingRepository.Cast;
import id.selaras.mutation.application.MeetingRepository.Item;
import id.selaras.mutation.application.MeetingRepository.Seated;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.mutation.domain.Meeting;
import id.selaras.mutation.domain.MeetingKind;
import id.selaras.mutation.domain.MeetingSeat;
import id.selaras.mutation.domain.MeetingStatus;
import id.selaras.mutation.domain.Vote;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.security.CurrentActor;
import id.selaras.workload.application.StaffedPost;
import id.selaras.workload.application.StaffingDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drafts the invitation to a meeting and its minutes. */
@ApplicationScoped
class MeetingLetters {

    @Inject
    MeetingRepository meetings;

    @Inject
    MutationCaseRepository cases;

    @Inject
    LetterRepository letters;

    @Inject
    LetterParties parties;

    @Inject
    EmployeeNameDirectory names;

    @Inject
    IdentityDirectory identity;

    @Inject
    RatingDirectory ratings;

    @Inject
    StaffingDirectory staffing;

    @Inject
    ReferenceDirectory reference;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor current;

    LetterDraft invitation(UUID id) {
        Meeting meeting = meetings.of(current.governmentId(), id).orElseThrow(Refusal::notFound);
        require(meeting, meeting.status() != MeetingStatus.CANCELLED);
        return new LetterDraft(LetterKind.INVITATION, id, "", null, access.today(), (number, day) -> {
            Map<String, Object> values = common(LetterKind.INVITATION, meeting, number, day);
            int items = meetings.items(id).size();
            values.put("items", items);
            values.put("itemsWords", IndonesianText.words(items));
            values.put("nature", meeting.kind() == MeetingKind.EVALUATION_TEAM ? "Rahasia" : "Penting");
            return values;
        });
    }

    LetterDraft minutes(UUID id) {
        Meeting meeting = meetings.of(current.governmentId(), id).orElseThrow(Refusal::notFound);
        require(meeting, meeting.status() == MeetingStatus.CLOSED);
        LocalDate held = local(meeting.openedAt()).toLocalDate();
        return new LetterDraft(LetterKind.MINUTES, id, "", null, held, (number, day) -> {
            Map<String, Object> values = common(LetterKind.MINUTES, meeting, number, day);
            List<Guest> guests = guests(meeting);
            List<Guest> there = guests.stream().filter(Guest::present).toList();
            values.put("present", there.size());
            values.put("presentWords", IndonesianText.words(there.size()));
            values.put("invited", guests.size());
            values.put("invitedWords", IndonesianText.words(guests.size()));
            values.put("signing", there);
            Guest chair = there.isEmpty() ? guests.get(0) : there.get(0);
            values.put("chair", chair.name());
            values.put("chairSeat", chair.seat().toLowerCase(Locale.ROOT));
            values.put(
                    "kind",
                    meeting.kind() == MeetingKind.EVALUATION_TEAM ? "Tim Penilai Kinerja" : "koordinasi mutasi");
            values.put(
                    "invitation",
                    letters.find(current.governmentId(), LetterKind.INVITATION, id, "")
                            .map(LetterRepository.Letter::number)
                            .orElse(null));
            values.put("closed", time(local(meeting.closedAt())));
            putDay(values, local(meeting.openedAt()));
            values.put("agenda", agenda(meeting, held));
            return values;
        });
    }

    private Map<String, Object> common(LetterKind kind, Meeting meeting, String number, LocalDate day) {
        Map<String, Object> values = parties.common(kind.title() + " " + meeting.title(), number, day);
        values.put("meetingTitle", meeting.title());
        values.put("venue", meeting.place());
        values.put("guests", guests(meeting));
        putDay(values, local(meeting.startsAt()));
        return values;
    }

    private static void putDay(Map<String, Object> values, ZonedDateTime at) {
        LetterParties.putDay(values, at.toLocalDate());
        values.put("meetingDay", IndonesianText.date(at.toLocalDate()));
        values.put("time", time(at));
    }

    /** The chair first, then the secretary, then the others by name. */
    private List<Guest> guests(Meeting meeting) {
        List<Seated> members = new ArrayList<>(meetings.members(meeting.id()));
        members.sort(Comparator.comparing(Seated::seat)
                .thenComparing(Seated::isAlternate)
                .thenComparing(Seated::name));
        Map<UUID, EmployeeName> people = names.names(current.governmentId(), access.today());
        AccountNames accounts = identity.names(current.governmentId());
        return members.stream()
                .map(member -> {
                    EmployeeName person = people.get(member.employeeId());
                    return new Guest(
                            person == null ? accounts.of(member.accountId(), member.name()) : person.name(),
                            person == null ? null : IndonesianText.nip(person.nip()),
                            seatOf(member.seat()) + (member.isAlternate() ? " pengganti" : ""),
                            member.present());
                })
                .toList();
    }

    private List<AgendaItem> agenda(Meeting meeting, LocalDate held) {
        List<Item> items = meetings.items(meeting.id());
        Map<UUID, MutationCaseRow> rows = cases.rowsOf(
                current.governmentId(), items.stream().map(Item::caseId).toList());
        List<Move> moves = parties.moves(
                items.stream().map(item -> rows.get(item.caseId())).toList(), held);
        Map<UUID, StaffedPost> posts = staffing.on(current.governmentId(), held, null).posts().stream()
                .collect(Collectors.toMap(StaffedPost::id, Function.identity()));
        List<Seated> members = meetings.members(meeting.id());
        AccountNames people = identity.names(current.governmentId());
        Map<UUID, List<Cast>> votes =
                meetings.votes(meeting.id()).stream().collect(Collectors.groupingBy(Cast::caseId));
        List<AgendaItem> agenda = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            MutationCaseRow row = rows.get(items.get(i).caseId());
            List<Cast> cast = votes.getOrDefault(row.id(), List.of());
            List<Vote> counted = MeetingViews.ballot(members, cast).counted();
            String recused = cast.stream()
                    .filter(vote -> vote.vote() == Vote.RECUSED)
                    .map(vote -> people.of(vote.accountId(), ""))
                    .collect(Collectors.joining(", "));
            agenda.add(new AgendaItem(
                    row.number(),
                    moves.get(i),
                    load(posts.get(row.fromPosition().id())),
                    load(posts.get(row.toPosition().id())),
                    rating(row.employee().id(), held),
                    count(counted, Vote.FOR),
                    count(counted, Vote.FOR_WITH_NOTE),
                    count(counted, Vote.AGAINST),
                    count(counted, Vote.ABSTAIN),
                    recused.isEmpty() ? null : recused,
                    notes(items.get(i), cast),
                    result(items.get(i))));
        }
        return agenda;
    }

    private static List<String> notes(Item item, List<Cast> cast) {
        return Stream.concat(
                        cast.stream()
                                .filter(vote -> vote.vote() != Vote.RECUSED)
                                .map(Cast::note),
                        Stream.of(item).map(Item::note))
                .filter(Objects::nonNull)
                .filter(note -> !note.isBlank())
                .toList();
    }

    private String rating(UUID employeeId, LocalDate day) {
        return ratings.ratings(current.governmentId(), employeeId, day, null).stream()
                .findFirst()
                .map(one -> reference.name("predicates", one.predicate()) + " (" + one.year() + ")")
                .orElse(null);
    }

    private static String load(StaffedPost post) {
        return post == null
                ? null
                : "kebutuhan " + (post.isNeedKnown() ? post.need().need() : "belum ada data") + ", terisi "
                        + post.holders().holders();
    }

    private static long count(List<Vote> votes, Vote kind) {
        return votes.stream().filter(vote -> vote == kind).count();
    }

    private static String result(Item item) {
        if (item.result() == null) {
            return "belum disimpulkan";
        }
        return switch (item.result()) {
            case RECOMMENDED -> "direkomendasikan";
            case RECOMMENDED_WITH_NOTES -> "direkomendasikan dengan catatan";
            case NOT_RECOMMENDED -> "tidak direkomendasikan";
        };
    }

    private static String seatOf(MeetingSeat seat) {
        return switch (seat) {
            case CHAIR -> "Ketua";
            case SECRETARY -> "Sekretaris";
            case MEMBER -> "Anggota";
        };
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(parties.zone());
    }

    private static String time(ZonedDateTime at) {
        return String.format("%02d.%02d %s", at.getHour(), at.getMinute(), IndonesianText.zone(at.getZone()));
    }

    private static void require(Meeting meeting, boolean due) {
        if (!due) {
            throw Refusal.of(
                    RefusalKind.CONFLICT,
                    "letter-not-due",
                    Map.of("status", meeting.status().name()));
        }
    }
}
