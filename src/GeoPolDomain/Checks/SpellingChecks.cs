using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>Checks of ids and codes that are probably misspelled, and of sources that nothing rests on.</summary>
internal static class SpellingChecks
{
    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.NearDuplicateId, static data => new NearIds(data).Find()),
        new(FindingCode.MisspelledCode, Misspelled),
        new(FindingCode.UnusedSource, Unused),
        new(FindingCode.SourceWithoutOrigin, WithoutOrigin),
    ];

    private static IEnumerable<Flaw> Misspelled(Dataset data)
    {
        var flaws = new List<Flaw>();
        var guessed = new Dictionary<TextValue, string?>();
        DatasetRecord current = null!;
        var walker = new Walker((walker, value) =>
        {
            if (value is not TextValue text || value is not ICodeOfList code)
                return;
            if (!guessed.TryGetValue(text, out var meant))
                guessed.Add(text, meant = code.Meant);
            if (meant is not null)
                flaws.Add(new(
                    current,
                    walker.Pointer,
                    $"'{text}' is not known here; did you mean '{meant}'? Otherwise leave it, because a code of your own is kept"));
        });
        foreach (var record in data.Records)
            (current = record).Walk(walker);
        return flaws;
    }

    private static IEnumerable<Flaw> Unused(Dataset data)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        DatasetRecord current = null!;
        var walker = new Walker((_, value) =>
        {
            if (value is IRecordName { Kind: RecordKind.Source } name && !(current is Source own && own.IdText == name.Id))
                used.Add(name.Id);
        });
        if (data.Sources.All.IsEmpty)
            return [];
        foreach (var record in data.Records)
            (current = record).Walk(walker);
        return data.Sources.All
            .Where(one => !used.Contains(one.IdText))
            .Select(one => new Flaw(one, "/id", "no record names this source; cite it where a record rests on it, or leave it out"));
    }

    private static IEnumerable<Flaw> WithoutOrigin(Dataset data)
    {
        var cited = data.Records.SelectMany(record => record.Citations).Select(one => one.Source).ToHashSet();
        return data.Sources.All
            .Where(one => one is { Outlet: null, Published: null, Authors.IsEmpty: true, Url: null, PartOf: null, EditionOf: null })
            .Where(one => !IsFoundByTitle(one) && cited.Contains(one.Id))
            .Select(one => new Flaw(
                one,
                "/id",
                "records cite this source, which gives no outlet, no author, no date and no address; "
                + "add one of them, or say why the outlet is not known"));
    }

    private static bool IsFoundByTitle(Source source) =>
        source.Kind == SourceKind.GeneralKnowledge
        || (source.Title is not null
            && (source.Kind == SourceKind.OfficialDocument
                || source.Kind == SourceKind.ReferenceWork
                || source.Kind == SourceKind.Dataset));
}
