package id.selaras.mutation.application;

import id.selaras.employee.application.Particulars;
import id.selaras.mutation.domain.CaseDocument;
import id.selaras.planning.application.PlanReason;
import id.selaras.rules.application.FreezeWindow;
import id.selaras.shared.error.Reason;
import id.selaras.workload.application.StaffedPost;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the portal asks for of one person (domain reference 1.4, 1.5, 1.7).
 *
 * @param person    as on the day, or null when the file knows nobody
 * @param since     first day in the post held, or null when unknown
 * @param reasons   of the plan; empty for a case that no plan asked for
 * @param motive    in the words of who asked, or null
 * @param ratings   predicates of the two years before, by year; a year without a rating is left out
 * @param from      post held, with need and holders, or null when it is gone
 * @param to        post to be occupied, likewise
 * @param windows   in which the move falls
 * @param documents newest of each code
 * @param missing   everything that is not there, as stable codes
 */
record PreflightName(
        MutationCaseRow row,
        Particulars person,
        LocalDate since,
        List<PlanReason> reasons,
        String motive,
        Map<Integer, String> ratings,
        StaffedPost from,
        StaffedPost to,
        List<FreezeWindow> windows,
        Collection<CaseDocument> documents,
        RecommendationView recommendation,
        List<Reason> missing) {}
