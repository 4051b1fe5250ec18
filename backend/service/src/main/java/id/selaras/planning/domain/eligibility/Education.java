package id.selaras.planning.domain.eligibility;

import java.util.Map;

/**
 * The level of education must be the job's at least; another field of study is pointed out (job analysis under Peraturan
 * BKN 9/2022 art. 3, item qualification).
 */
final class Education implements JobRule {

    @Override
    public String id() {
        return "E12";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "Kualifikasi pendidikan dalam Anjab (Peraturan BKN 9/2022 pasal 3); PermenPANRB 38/2017";
    }

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        PersonFacts facts = person.person();
        JobProfile job = target.job();
        boolean fieldFits = job.educationFields().isEmpty()
                || facts.educationField() != null
                        && job.educationFields().stream().anyMatch(facts.educationField().strip()::equalsIgnoreCase);
        Map<String, Object> evidence = Evidence.of(
                "level", facts.educationLevel(),
                "minimum", job.educationMinimum(),
                "field", facts.educationField(),
                "fieldAccepted", fieldFits);
        Integer needed = EducationOrder.step(job.educationMinimum());
        Integer reached = EducationOrder.step(facts.educationLevel());
        if (needed != null && reached == null) {
            return unknown(severity(), evidence);
        }
        if (needed != null && reached < needed) {
            return verdict(false, evidence);
        }
        return fieldFits ? verdict(true, evidence) : warning(evidence);
    }
}
