package id.selaras.mutation.application;

import id.selaras.planning.application.PlanPosition;
import java.util.List;

/** The words letters are made of, ready to be printed. Public inside, because templates read them by reflection. */
final class LetterText {

    private LetterText() {}

    /**
     * A person.
     *
     * @param nip      in groups
     * @param rank     pangkat and golongan, or a dash
     * @param capitals the name in capital letters for under a signature
     */
    public record Person(String name, String nip, String rank, String education, String capitals) {}

    /**
     * @param place    unit and, where it is another, its agency
     * @param jobClass null where it is not known or not this side's to know
     */
    public record Post(String job, String place, String agency, Integer jobClass) {

        static Post of(PlanPosition position) {
            return of(CasePost.of(position));
        }

        static Post of(CasePost position) {
            String place = position.unitName().equals(position.agencyName())
                    ? position.unitName()
                    : position.unitName() + ", " + position.agencyName();
            return new Post(position.jobName(), place, position.agencyName(), position.jobClass());
        }
    }

    /** @param effective first day of the new placement */
    public record Move(Person person, Post from, Post to, String effective) {}

    /** @param name of the order; @param title what the person may call oneself, or null */
    public record Loan(
            String name,
            String title,
            boolean acting,
            String basis,
            String purpose,
            int share,
            String shareWords,
            String first,
            String last) {}

    /**
     * A transfer between governments, as its proposal (T2) and its consent (T3) tell of it.
     *
     * @param origin         the government or agency that is left, as letters call it
     * @param receiver       the one that is joined
     * @param addressee      who is written to
     * @param addresseePlace where
     * @param bases          what the proposal rests on
     * @param proposal       number of the proposal that is answered, or null
     * @param proposalDay    its day in words, or null
     * @param validUntil     last day of the consent in words, or null where no rule sets one
     */
    public record Exchange(
            String origin,
            String receiver,
            String addressee,
            String addresseePlace,
            List<String> bases,
            String proposal,
            String proposalDay,
            String validUntil) {}

    /** Something that changed hands, and what both sides noted about it. */
    public record Thing(String name, boolean there, List<String> notes) {}

    /** Somebody who sits in a meeting; {@code nip} is null for an account without a person. */
    public record Guest(String name, String nip, String seat, boolean present) {}

    /**
     * A case that a meeting spoke of.
     *
     * @param fromLoad need and holders of the former post, or null when unknown
     * @param recused  who stayed out, or null
     */
    public record AgendaItem(
            String number,
            Move move,
            String fromLoad,
            String toLoad,
            String rating,
            long inFavour,
            long withNote,
            long against,
            long abstained,
            String recused,
            List<String> notes,
            String result) {}
}
