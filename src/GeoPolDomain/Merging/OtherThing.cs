using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;

namespace GeoPolDomain.Merging;

/// <summary>Judges whether two records with one id clearly are different things.</summary>
internal static class OtherThing
{
    // What a record cannot be without names: a membership is that of its member in its organization.
    private static readonly FrozenDictionary<RecordKind, FrozenSet<string>> Required = Tables.All.ToFrozenDictionary(
        table => table.Kind,
        table => table.Shapes.SelectMany(shape => shape.Members).Where(member => member.IsRequired).Select(member => $"/{member.Name}")
            .ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Says why the records are different things. Null when they may be the same.</summary>
    public static string? Why(DatasetRecord one, DatasetRecord other)
    {
        if (one.GetType() != other.GetType())
            return $"one is {Called(one)} and the other {Called(other)}";
        if (one.AccordingTo != other.AccordingTo)
            return $"one is {View(one)} and the other {View(other)}";
        return Named(one, other) ?? (one, other) switch
        {
            (Actor left, Actor right) => Called(left.Names, left.Codes, right.Names, right.Codes),
            (Place left, Place right) => Called(left.Names, left.Codes, right.Names, right.Codes),
            (Source { Url: { } left, Title: { } mine } _, Source { Url: { } right, Title: { } theirs } _)
                when left != right && !Words(mine).Overlaps(Words(theirs)) =>
                "neither the addresses nor the titles have anything in common",
            _ => null,
        };
    }

    private static string? Named(DatasetRecord one, DatasetRecord other)
    {
        var required = Required[one.RecordKind];
        var theirs = RecordReferences.Of(other).ToDictionary(name => name.Pointer, name => name.To);
        foreach (var (pointer, to, _) in RecordReferences.Of(one))
            if (required.Contains(pointer) && theirs.TryGetValue(pointer, out var otherTo) && otherTo != to)
                return $"the {pointer[1..]} is '{to.Id}' in one and '{otherTo.Id}' in the other";
        return null;
    }

    private static string? Called(
        ImmutableArray<Name> names, ImmutableArray<ExternalCode> codes,
        ImmutableArray<Name> otherNames, ImmutableArray<ExternalCode> otherCodes)
    {
        var words = names.SelectMany(name => Words(name.Text)).ToHashSet(StringComparer.Ordinal);
        if (otherNames.Any(name => words.Overlaps(Words(name.Text))))
            return null;
        var mine = codes.Select(Plain).ToHashSet();
        return mine.Overlaps(otherCodes.Select(Plain))
            ? null
            : $"one is called '{names[0].Text}' and the other '{otherNames[0].Text}', and they have no code in common";
    }

    private static (string Scheme, string Value) Plain(ExternalCode code) => (code.Scheme.ToString(), ExternalCode.Plain(code.Value));

    private static HashSet<string> Words(string text) =>
        NameFold.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private static string View(DatasetRecord record) => record.AccordingTo is { } view ? $"the view of '{view}'" : "nobody's view";

    private static string Called(DatasetRecord record) => record is Actor actor ? $"of the kind {actor.GetType().Name}" : "another kind";
}
