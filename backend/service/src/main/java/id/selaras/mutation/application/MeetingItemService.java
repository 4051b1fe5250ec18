package id.selaras.mutation.application;

import id.selaras.planning.application.FitService;
import id.selaras.planning.application.FitView;
import id.selaras.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Puts the facts of a case before a meeting. */
@ApplicationScoped
public class MeetingItemService {

    @Inject
    MeetingItemReader reader;

    @Inject
    FitService fits;

    /**
     * The facts of a case; 404 unless it is on the agenda, 403 for who neither sits in the meeting nor sees every case
     * of the government.
     */
    public MeetingItemFacts facts(UUID meetingId, UUID caseId) {
        MeetingItemReader.Read read = reader.read(meetingId, caseId);
        return read.facts().withFit(fit(read.row()));
    }

    /** In a transaction of its own, so that a person without a post costs the fit and nothing else. */
    private FitView fit(MutationCaseRow row) {
        try {
            return fits.fit(row.employee().id(), row.toPosition().id(), row.effectiveOn());
        } catch (Refusal nobodyCanTell) {
            return null;
        }
    }
}
