package id.selaras.shared.contract;

import java.util.Comparator;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What each group of routes is about, in the order of their names. */
final class TagTexts {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("Access", "Signing in and out, accounts and access tokens"),
            Map.entry("Accompaniments", "Company for people who hesitate, and what they say to a proposed move"),
            Map.entry("Audit", "The append-only, hash-chained log and its proof"),
            Map.entry("Changes", "What changed since a system last asked"),
            Map.entry("Concerns", "Worries of people who are to move, with a name or without, and their answers"),
            Map.entry("Employees", "People, their history, fit and quality of data"),
            Map.entry("Imports", "Files in: check, difference, acceptance, undo"),
            Map.entry("Jobs", "Long work: progress, end, cancellation"),
            Map.entry("Letters", "Letterhead and numbering; the public page that confirms a letter"),
            Map.entry("Meetings", "Coordination meetings and the evaluation team: agenda, quorum, votes"),
            Map.entry("Mutation cases", "Transfers on their way from proposal to handover"),
            Map.entry("Notices", "Notices to employees: proof of reading, reach, questions and their answers"),
            Map.entry("Objections", "Formal objections against a decree, with the clocks and letters of the law"),
            Map.entry("Organisation", "Governments, units, posts and reference data"),
            Map.entry("Plans", "Scenarios, what the planner found, its reasons and its proof"),
            Map.entry("Questionnaires", "What surveys ask: the official nine, those that came along, the own ones"),
            Map.entry("Rules", "Dated rules with their legal source"),
            Map.entry("Surveys", "What citizens think of a service: asked without a name, counted exactly"),
            Map.entry("Temporary assignments", "People lent for a time, who go back by themselves"),
            Map.entry(
                    "Transfer programmes",
                    "Calendar, criteria, rules and seats of transfers, fixed before they are planned"),
            Map.entry("Wishes", "Where people would like to work, and with whom they would change"),
            Map.entry("Workload", "Tasks, volumes and norms; need, load and balance"));

    private TagTexts() {}

    static void describe(OpenAPI contract) {
        for (Tag tag : contract.getTags()) {
            tag.setDescription(TEXTS.get(tag.getName()));
        }
        contract.setTags(contract.getTags().stream()
                .sorted(Comparator.comparing(Tag::getName))
                .toList());
    }
}
