using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>Writes the numbers behind a verdict, each as one number or as a range.</summary>
internal static class VoteFigures
{
    public static string Percent(NumberRange parts, long whole, Share share) =>
        parts.IsOne
            ? RuleWording.Percent(parts.Least, whole, share)
            : $"{RuleWording.Percent(parts.Least, whole, share)} to {RuleWording.Percent(parts.Most, whole, share)}";

    public static string Amount(NumberRange range) =>
        range.IsOne ? Phrase.Number(range.Least) : $"{Phrase.Number(range.Least)} to {Phrase.Number(range.Most)}";
}
