package id.selaras.mutation.application;

import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.EmployeeImport;
import id.selaras.employee.application.EmployeeNameDirectory;
import id.selaras.employee.application.EmployeeRecord;
import id.selaras.mutation.application.ProposeBetween.OutsidePerson;
import id.selaras.mutation.domain.Mover;
import id.selaras.mutation.domain.Place;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what a receiver is told of somebody from another government: name, rank, education and the present post, and
 * nothing else of the origin's records.
 */
@ApplicationScoped
class CaseNewcomers {

    @Inject
    EmployeeDirectory directory;

    @Inject
    EmployeeImport people;

    @Inject
    EmployeeNameDirectory names;

    @Inject
    PositionDirectory positions;

    @Inject
    JobDirectory jobs;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CaseParties parties;

    /** A person who comes. */
    record Found(Mover person, Place from, HandedOver told) {}

    /** Somebody of another government of this installation; 422 for a number that nobody with a post has there. */
    Found inside(UUID origin, String nip) {
        LocalDate today = governments.today(origin);
        UUID id = directory.idsByNip(origin, List.of(nip)).get(nip);
        PositionFacts post = id == null
                ? null
                : names.definitivePosition(origin, id, today)
                        .map(positions.positions(origin, today)::get)
                        .orElse(null);
        if (post == null) {
            throw Refusal.rule("unknown-employee", Map.of("nip", nip));
        }
        EmployeeRecord file = people.current(origin, List.of(nip)).get(nip);
        JobFacts job = jobs.jobs(origin, today).get(post.jobId());
        return new Found(
                new Mover(id, nip, called(file.frontTitle(), file.name(), file.backTitle())),
                parties.place(post, job, units.tree(origin, today)),
                new HandedOver(
                        file.name(),
                        file.frontTitle(),
                        file.backTitle(),
                        file.rankCode(),
                        file.educationLevel(),
                        file.educationField(),
                        job.kind(),
                        job.level(),
                        job.family()));
    }

    /** Somebody from outside, by the letter. */
    Found outside(String nip, OutsidePerson person) {
        return new Found(
                new Mover(null, nip, called(person.frontTitle(), person.name().strip(), person.backTitle())),
                parties.outside(person.present(), person.jobClass()),
                new HandedOver(
                        person.name().strip(),
                        person.frontTitle(),
                        person.backTitle(),
                        person.rankCode(),
                        person.educationLevel(),
                        person.educationField(),
                        null,
                        null,
                        null));
    }

    /** Whether somebody with the number holds a post of the government. */
    boolean servesIn(UUID government, String nip, LocalDate today) {
        UUID id = directory.idsByNip(government, List.of(nip)).get(nip);
        return id != null && names.definitivePosition(government, id, today).isPresent();
    }

    private static String called(String front, String name, String back) {
        String titled = Stream.of(front, name)
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return back == null || back.isBlank() ? titled : titled + ", " + back.strip();
    }
}
