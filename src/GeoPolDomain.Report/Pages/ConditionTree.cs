using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>
/// Writes the requirements of a condition as a list in lists: each with a sign and a word for met, not met or unknown, and below each leaf
/// what record would settle it.
/// </summary>
internal sealed class ConditionTree(PageContext page)
{
    private const int MostParts = 400;
    private const int MostDepth = 30;
    private readonly Markup html = page.Html;
    private int parts;

    /// <summary>Writes the tree of a verdict.</summary>
    public void Write(ConditionVerdict verdict)
    {
        html.Open("ul", "requirements");
        if (verdict.Guard is { } guard)
        {
            html.Open("li").Text("The question arises only if:").Open("ul");
            Write(guard, verdict.Condition, 1);
            html.Close().Close().Line();
        }

        if (verdict.Requires is { } requires)
            Write(requires, verdict.Condition, 0);
        html.Close().Line();
    }

    /// <summary>The word for an answer to a condition.</summary>
    public static string Word(Answer answer) => answer switch
    {
        Answer.Yes => "met",
        Answer.No => "not met",
        _ => "unknown",
    };

    /// <summary>What an answer says of a condition, as a sentence goes on.</summary>
    public static string Said(Answer answer) => answer switch
    {
        Answer.Yes => "it was met",
        Answer.No => "it was not met",
        _ => "it was open whether it was met",
    };

    private void Write(Explanation one, Condition? within, int depth)
    {
        // A point of the same condition that is a record of its own is told as what it requires.
        if (PointOf(one, within) is { } point)
        {
            Write(one.Parts[0], point, depth);
            return;
        }

        parts++;
        html.Open("li").With("data-answer", one.Answer.ToText()).With("data-leaf", one.Parts.IsEmpty ? "" : null);
        html.Inline(StanceSigns.Of(one.Answer)).Text(" ").Open("b", one.Answer.ToText()).Text(Word(one.Answer)).Close();
        html.Text($": {RequirementWords.Of(page.Data, one.Requirement)}");
        var nature = one.Nature ?? (within?.Nature is { } own && depth > 0 ? own : null);
        if (nature is not null && nature != ConditionNature.Precondition)
            html.Text(" ").Open("span", "aside").Text($"({RequirementWords.Of(nature)})").Close();
        foreach (var reason in one.Because.Take(6))
        {
            html.Open("p", "because").Text($"Because {InNames.Of(page.Data, reason.Says).TrimEnd('.')}");
            if (reason.Record is { } record && page.AddressOf(record.Key) is { } address)
                html.Text(" (").Open("a").With("href", address).Text(SayWords.Spoken(record.Key.Kind.ToText())).Close().Text(")");
            html.Text(".").Close();
        }

        if (one.Needed is { } needed)
            html.Open("p", "needed").Text($"Would settle it: {InNames.Of(page.Data, needed).TrimEnd('.')}.").Close();
        if (!one.Parts.IsEmpty)
            WriteParts(one, within, depth);
        html.Close().Line();
    }

    private void WriteParts(Explanation one, Condition? within, int depth)
    {
        html.Open("ul");
        var inner = one.Condition is { } id ? page.Data.Preconditions.Find(id) : within;
        if (depth >= MostDepth || parts >= MostParts)
            html.Element("li", $"and {one.Parts.Length} more, not shown here");
        else
            foreach (var part in one.Parts)
                Write(part, inner, depth + 1);
        html.Close();
    }

    private Condition? PointOf(Explanation one, Condition? within) =>
        one.Condition is { } id && one.Parts.Length == 1 && page.Data.Preconditions.Find(id) is { } point
            && (point.Holder, point.Act, point.Scope) == (within?.Holder, within?.Act, within?.Scope)
            ? point
            : null;
}
