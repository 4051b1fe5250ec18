package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseDocument;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which documents a kind of case needs by the rule set of a day, and what is still missing.
 *
 * @param required codes in the order of the rule set, and whether a case cannot go without them
 */
record CaseChecklist(Map<String, BigDecimal> required) {

    static CaseChecklist of(RuleSet rules, MutationCaseKind kind) {
        return new CaseChecklist(rules.numbers("case_documents_" + kind.name().toLowerCase(Locale.ROOT)));
    }

    boolean knows(String code) {
        return required.containsKey(code);
    }

    boolean requires(String code) {
        return required.get(code).signum() > 0;
    }

    /**
     * Every reason why a case is not complete.
     *
     * @param documents the newest of each code
     * @param wanted    which codes are looked at
     * @param checked   whether they must have been verified, and not only handed in
     */
    List<Reason> missing(
            MutationCase subject,
            Map<String, CaseDocument> documents,
            Predicate<String> wanted,
            LocalDate today,
            boolean checked) {
        List<Reason> missing = new ArrayList<>();
        required.keySet().stream().filter(this::requires).filter(wanted).forEach(code -> {
            String problem = problem(documents.get(code), today, checked);
            if (problem != null) {
                missing.add(new Reason(problem, Map.of("case", subject.number(), "document", code)));
            }
        });
        return missing;
    }

    private static String problem(CaseDocument document, LocalDate today, boolean checked) {
        if (document == null) {
            return "document-missing";
        }
        if (document.state() == CaseDocument.State.REFUSED) {
            return "document-refused";
        }
        if (document.isExpired(today)) {
            return "document-expired";
        }
        return checked && document.state() != CaseDocument.State.VERIFIED ? "document-not-verified" : null;
    }
}
