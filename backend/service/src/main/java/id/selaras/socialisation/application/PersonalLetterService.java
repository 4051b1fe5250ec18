package id.selaras.socialisation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.organisation.application.ZoneDirectory;
import id.selaras.organisation.application.ZoneFacts;
import id.selaras.planning.application.PlanDirectory;
import id.selaras.planning.application.PlanPosition;
import id.selaras.planning.application.PlanSentence;
import id.selaras.planning.application.PlannedMoveFacts;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.letter.LetterPress;
import id.selaras.shared.letter.Letterheads;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.socialisation.application.PersonalLetter.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells each person of a plan what changes and why. */
@ApplicationScoped
public class PersonalLetterService {

    private static final String TEMPLATE = "SURAT-PRIBADI";
    private static final String OBJECTION = "objection_filing_days";
    private static final String PATH = "/kotak-masuk";

    @Inject
    PlanDirectory plans;

    @Inject
    EditionRepository editions;

    @Inject
    UnitDirectory units;

    @Inject
    JobDirectory jobs;

    @Inject
    ZoneDirectory zones;

    @Inject
    RuleDirectory rules;

    @Inject
    GovernmentDirectory governments;

    @Inject
    Letterheads letterheads;

    @Inject
    LetterPress press;

    @Inject
    PersonalLetterService self;

    @Inject
    CurrentActor current;

    /** The letter; 404 for another's, and for one's own until a notice has released it. */
    @Transactional
    public PersonalLetter of(UUID planId, UUID employeeId) {
        boolean released = editions.isReleased(planId, List.of(employeeId));
        boolean mine = employeeId.equals(current.scope().employeeId());
        if (current.scope().reach() == Reach.SELF && !(mine && released)) {
            throw Refusal.notFound();
        }
        PlannedMoveFacts facts = plans.moveOf(current.governmentId(), planId, employeeId);
        return new PersonalLetter(
                planId,
                facts.planName(),
                employeeId,
                facts.move().name(),
                facts.move().nip(),
                facts.effectiveOn(),
                released,
                changes(facts),
                facts.move().reasons(),
                LetterTexts.group("right", Map.of()),
                LetterTexts.group("deadline", deadlines(facts)),
                LetterTexts.group("support", Map.of()));
    }

    /** The letter on paper. */
    public byte[] print(UUID planId, UUID employeeId) {
        return press.paper(TEMPLATE, PATH, self.words(planId, employeeId));
    }

    @Transactional
    Map<String, Object> words(UUID planId, UUID employeeId) {
        PersonalLetter letter = of(planId, employeeId);
        UUID government = current.governmentId();
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Surat pribadi");
        values.put("settings", letterheads.of(government));
        values.put("government", governments.government(government).name());
        values.put("letter", letter);
        values.put("nip", IndonesianText.nip(letter.nip()));
        values.put("effective", IndonesianText.date(letter.effectiveOn()));
        values.put("day", IndonesianText.date(governments.today(government)));
        return values;
    }

    private List<Change> changes(PlannedMoveFacts facts) {
        UUID government = current.governmentId();
        LocalDate today = governments.today(government);
        Map<UUID, JobFacts> catalogue = jobs.jobs(government, today);
        UnitTree tree = units.tree(government, today);
        Map<String, String> places =
                zones.zones(government).stream().collect(Collectors.toMap(ZoneFacts::code, ZoneFacts::name));
        PlanPosition from = facts.move().fromPosition();
        PlanPosition to = facts.move().toPosition();
        List<Change> changes = new ArrayList<>();
        changes.add(change("JOB", from.jobName(), to.jobName()));
        changes.add(change("UNIT", place(from), place(to)));
        changes.add(change("CLASS", from.jobClass(), to.jobClass()));
        changes.add(change("ALLOWANCE_CLASS", from.jobClass(), to.jobClass()));
        changes.add(change(
                "PLACE", zone(tree.unit(facts.fromUnitId()), places), zone(tree.unit(facts.toUnitId()), places)));
        changes.add(
                change("RETIREMENT_AGE", age(catalogue.get(facts.fromJobId())), age(catalogue.get(facts.toJobId()))));
        return List.copyOf(changes);
    }

    private static Change change(String code, Object before, Object after) {
        return new Change(
                code,
                LetterTexts.of("change." + code),
                before == null ? null : before.toString(),
                after == null ? null : after.toString(),
                !Objects.equals(before, after));
    }

    private static String place(PlanPosition position) {
        return position.unitName().equals(position.agencyName())
                ? position.unitName()
                : position.unitName() + ", " + position.agencyName();
    }

    private static String zone(UnitNode unit, Map<String, String> places) {
        return unit == null ? null : places.get(unit.zoneCode());
    }

    private static Integer age(JobFacts job) {
        return job == null ? null : job.retirementAge();
    }

    private Map<String, PlanSentence> deadlines(PlannedMoveFacts facts) {
        RuleSet ruleSet = rules.at(current.governmentId(), governments.today(current.governmentId()));
        return Map.of(
                "questionDays", same(ruleSet.text(QuestionService.CLOCK)),
                "objectionDays", same(ruleSet.text(OBJECTION)),
                "effectiveOn",
                        new PlanSentence(
                                IndonesianText.date(facts.effectiveOn()),
                                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                                        .format(facts.effectiveOn())));
    }

    private static PlanSentence same(String text) {
        return new PlanSentence(text, text);
    }
}
