package id.selaras.planning.domain.eligibility;

import id.selaras.planning.domain.fit.EducationRank;
import java.util.Map;
import java.util.Optional;

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
        Optional<Boolean> levelMet = EducationRank.meets(facts.educationLevel(), job.educationMinimum());
        Optional<Boolean> fieldFits = EducationRank.matches(facts.educationField(), job.educationFields());
        Map<String, Object> evidence = Evidence.of(
                "level", facts.educationLevel(),
                "minimum", job.educationMinimum(),
                "field", facts.educationField(),
                "fieldAccepted", fieldFits.orElse(null));
        if (levelMet.isEmpty()) {
            return unknown(severity(), evidence);
        }
        if (!levelMet.get()) {
            return verdict(false, evidence);
        }
        return fieldFits.orElse(false) ? verdict(true, evidence) : warning(evidence);
    }
}
