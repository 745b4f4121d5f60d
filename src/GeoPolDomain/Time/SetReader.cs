using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>Parses and writes the text of a set.</summary>
internal static class SetReader
{
    public const int LongestText = 4000;

    public static bool TryRead(
        ReadOnlySpan<char> text, out EdtfSetKind kind, out ImmutableArray<EdtfSetMember> members, [NotNullWhen(false)] out string? flaw)
    {
        members = [];
        kind = text is ['{', ..] ? EdtfSetKind.AllOf : EdtfSetKind.OneOf;
        if (text.Length > LongestText)
            return Fail($"it is longer than {LongestText} characters", out flaw);
        if (text is not (['[', .., ']'] or ['{', .., '}']))
            return Fail("a set is written as [...] (one of the dates) or as {...} (all of the dates)", out flaw);

        var inside = text[1..^1];
        if (inside.IsEmpty)
            return Fail("a set has at least one member", out flaw);
        var read = ImmutableArray.CreateBuilder<EdtfSetMember>(inside.Count(',') + 1);
        while (read.Count < read.Capacity)
        {
            var comma = inside.IndexOf(',');
            if (!TryMember(comma < 0 ? inside : inside[..comma], out var member, out flaw))
                return false;
            read.Add(member);
            inside = inside[(comma + 1)..];
        }

        if (read.Skip(1).Any(m => m.From is null) || read.SkipLast(1).Any(m => m.To is null))
            return Fail("only the first member may be open to the past ('..1984'), and only the last to the future ('1984..')", out flaw);
        members = read.MoveToImmutable();
        flaw = null;
        return true;
    }

    public static string Write(EdtfSetKind kind, ImmutableArray<EdtfSetMember> members) =>
        kind == EdtfSetKind.OneOf ? $"[{string.Join(',', members)}]" : $"{{{string.Join(',', members)}}}";

    private static bool TryMember(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfSetMember? member, [NotNullWhen(false)] out string? flaw)
    {
        member = null;
        EdtfDate? from, to;
        var sign = text.IndexOf(EdtfSetMember.RangeSign, StringComparison.Ordinal);
        if (sign < 0)
        {
            if (!TryDate(text, out from, out flaw))
                return false;
            member = new EdtfSetMember(from, from, isRange: false);
            return true;
        }

        var end = text[(sign + EdtfSetMember.RangeSign.Length)..];
        if (!TrySide(text[..sign], out from, out flaw) || !TrySide(end, out to, out flaw))
            return false;
        if (from is null && to is null)
            return Fail("'..' has a date on one side at least", out flaw);
        var range = new EdtfSetMember(from, to, isRange: true);
        if (range.SpanBy(EdtfReading.Usual) is null)
            return Fail($"its range {TextForm.Quote(text)} ends before it starts", out flaw);
        member = range;
        return true;
    }

    private static bool TrySide(ReadOnlySpan<char> text, out EdtfDate? date, [NotNullWhen(false)] out string? flaw)
    {
        date = null;
        flaw = null;
        return text.IsEmpty || TryDate(text, out date, out flaw);
    }

    private static bool TryDate(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? flaw)
    {
        date = null;
        if (!DateReader.TryRead(text, out var parts, out flaw))
            return Fail($"its member {TextForm.Quote(text)} is no date: {flaw}", out flaw);
        if (parts.Time is not null)
            return Fail($"its member {TextForm.Quote(text)} has a time of day, but a set has dates", out flaw);
        date = new EdtfDate(DateWriter.Write(parts, text), parts);
        return true;
    }

    private static bool Fail(string broken, out string flaw)
    {
        flaw = broken;
        return false;
    }
}
