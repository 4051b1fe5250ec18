/**
 * Papers in Indonesian: templates become PDF, days, numbers and names are written as official letters write them, and
 * the head of a government's letters is known to every feature that prints.
 */
package id.selaras.shared.letter;
