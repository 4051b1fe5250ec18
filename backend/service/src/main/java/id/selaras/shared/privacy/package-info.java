/** What may be told of groups of people so that nobody in them is found (domain reference 9.4). */
package id.selaras.shared.privacy;
