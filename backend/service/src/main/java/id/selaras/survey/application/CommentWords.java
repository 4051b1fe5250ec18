package id.selaras.survey.application;

import id.selaras.survey.domain.CommonWords.CommonWord;
import java.util.List;

/**
 * What many comments of a survey are about.
 *
 * @param items the commonest words first
 * @param read  comments that were read for them
 * @param cut   whether there are more comments, and those that were read are a random choice
 */
public record CommentWords(List<CommonWord> items, long read, boolean cut) {}
