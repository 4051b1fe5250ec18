package id.selaras.socialisation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.socialisation.domain.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Objections as they cross the wire. */
@ApplicationScoped
class ObjectionViews {

    @Inject
    VoiceClocks clocks;

    @Inject
    IdentityDirectory identities;

    @Inject
    EvidenceRepository evidence;

    @Inject
    ObjectMapper json;

    ObjectionRow row(Objection objection) {
        Objection.Against against = objection.against();
        LocalDate today = clocks.today(objection.governmentId());
        LocalDate due = objection.filing().due();
        return new ObjectionRow(
                objection.id(),
                objection.version(),
                objection.number(),
                objection.status(),
                against.caseId(),
                against.caseNumber(),
                against.employeeId(),
                against.employeeName(),
                against.decreeNumber(),
                objection.filing().on(),
                objection.lastDay(),
                due,
                objection.status().waits() ? clocks.lateBy(objection.governmentId(), due, today) : 0,
                objection.result(),
                objection.suspendedOn() != null && objection.status().waits());
    }

    ObjectionView view(Objection objection) {
        return new ObjectionView(
                objection.id(),
                objection.version(),
                row(objection),
                objection.against().nip(),
                objection.against().decreeDate(),
                objection.receipt().on(),
                objection.receipt().recorded(),
                objection.filing().at(),
                lines(objection.words().grounds()),
                objection.words().request(),
                lines(objection.words().evidence()),
                evidence.of(objection.id()),
                lines(objection.decisionReasons()),
                objection.consequence(),
                objection.decidedOn(),
                identities.names(objection.governmentId()).of(objection.decidedBy(), objection.decidedByName()),
                objection.isDecidedLate(),
                objection.newCaseId(),
                objection.suspendedOn(),
                objection.suspensionReason(),
                Remedy.after(objection.status()),
                objection.decidedOn() == null ? List.of("T11") : List.of("T11", "T12"));
    }

    /** Paragraphs as they are kept. */
    String text(List<String> lines) {
        try {
            return json.writeValueAsString(lines.stream().map(String::strip).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<String> lines(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
