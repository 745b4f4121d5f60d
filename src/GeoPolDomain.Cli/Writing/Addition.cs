using System.Collections.Immutable;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Datasets;
using GeoPolDomain.Drafts;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Writing;

/// <summary>The records that are to be added to a dataset, and what is known while they are written.</summary>
/// <param name="before">The dataset.</param>
/// <param name="other">The dataset on which it rests, or null.</param>
internal sealed class Addition(Dataset before, Dataset? other)
{
    private readonly List<(DescribedKind Kind, DatasetRecord Record)> added = [];

    /// <summary>The records to add, in the order in which they were written.</summary>
    public IReadOnlyList<(DescribedKind Kind, DatasetRecord Record)> Added => added;

    /// <summary>The dataset with the records.</summary>
    public Dataset After =>
        new(before.Id, before.Title, before.Records.Concat(added.Select(one => one.Record)), before.Note, before.Version);

    /// <summary>Starts a record of a kind or, as <c>state</c>, of a case of a family.</summary>
    /// <exception cref="Refusal">There is no such kind.</exception>
    public Candidate Start(string name)
    {
        foreach (var kind in FormatDescription.Current.Kinds)
        {
            if (kind.Name == name)
                return new Candidate(kind, IdOf);
            if (!kind.Cases.Any(one => one.Kind == name))
                continue;
            var candidate = new Candidate(kind, IdOf);
            candidate.Set("kind", name);
            return candidate;
        }

        throw new Refusal(FlawOfKind(name)!, $"the kinds are {string.Join(", ", KindNames)}");
    }

    /// <summary>Says that there is no such kind of record, or null when there is one.</summary>
    public static string? FlawOfKind(string name) =>
        KindNames.Concat(FormatDescription.Current.Kinds.Select(one => one.Name)).Contains(name)
        ? null
        : $"there is no kind of record '{name}'{NearSpelling.Hint(name, KindNames)}";

    /// <summary>The names of the kinds of record, with the cases of a family in its place.</summary>
    public static IEnumerable<string> KindNames =>
        FormatDescription.Current.Kinds.SelectMany(kind => kind.Cases.Length == 1 ? [kind.Name] : kind.Cases.Select(one => one.Kind!));

    /// <summary>
    /// Returns the id of the record that a text names: by id, or an actor by its name or code. An id that is not known stays as it is.
    /// </summary>
    /// <exception cref="Refusal">The text is no id, and it names nothing or several things.</exception>
    public string IdOf(string kind, string text) =>
        Find(kind, text) is { } known ? known
        : RecordKey.TryParse($"{kind}:{text}", out _) ? text
        : throw new Refusal($"no {kind} '{text}' is known{HintOf(kind, text)}; write an id, or add the {kind} first");

    /// <summary>Finds the id of the record that a text names. Null when none is known.</summary>
    /// <exception cref="Refusal">The text names several things.</exception>
    public string? Find(string kind, string text)
    {
        if (IsKnown(kind, text))
            return text;
        if (kind != RecordKind.Actor.ToText())
            return null;
        var found = After.Actors.Lookup(text) is { IsEmpty: false } own ? own : other?.Actors.Lookup(text) ?? [];
        return found.Length > 1
            ? throw new Refusal($"'{text}' means several actors: {string.Join(", ", found.Select(one => one.Id))}; write an id")
            : found.FirstOrDefault()?.Id.ToString();
    }

    /// <summary>Returns whether a record is known.</summary>
    public bool IsKnown(string kind, string id) =>
        RecordKey.TryParse($"{kind}:{id}", out var key) && (After.Find(key) is not null || other?.Find(key) is not null);

    /// <summary>Suggests records of a kind that a text may have meant.</summary>
    public string HintOf(string kind, string text)
    {
        var known = After.Records.Concat(other?.Records ?? []).Where(one => one.Key.Kind.ToText() == kind);
        return NearSpelling.Hint(text, known.Select(one => one.Key.Id));
    }

    /// <summary>Proposes an id that no record of the kind has.</summary>
    public string? Propose(DatasetRecord record)
    {
        if (DatasetDraft.ProposeId(record) is not { } proposed)
            return null;
        for (var i = 1; ; i++)
            if ((i == 1 ? proposed : $"{proposed}-{i}") is var free && !IsKnown(record.Key.Kind.ToText(), free))
                return free;
    }

    /// <summary>Adds the record that a candidate has become. An id that is missing is proposed.</summary>
    /// <exception cref="Refusal">The candidate has mistakes, or its id is taken.</exception>
    public DatasetRecord Add(Candidate candidate)
    {
        RefuseMistakes(candidate);
        var record = Read(candidate);
        if (candidate.Id is null)
        {
            candidate.Set("id", Propose(record) ?? throw new Refusal("no id can be made of what the record says; give one with id=..."));
            record = Read(candidate);
        }

        added.Add((candidate.Kind, record));
        return record;
    }

    /// <summary>What the check finds in the dataset with the records and not in the dataset without them.</summary>
    public ImmutableArray<Finding> NewFindings()
    {
        var old = Checked(before).ToHashSet();
        return [.. Checked(After).Where(one => !old.Contains(one))];
    }

    private ImmutableArray<Finding> Checked(Dataset data) => (other is null ? data : data.CompletedFrom(other)).Check();

    /// <summary>Refuses a candidate that has mistakes or an id that is taken. What is still missing is no mistake yet.</summary>
    /// <exception cref="Refusal">The candidate cannot become a record.</exception>
    public void RefuseMistakes(Candidate candidate)
    {
        candidate.Read(out var mistakes);
        if (mistakes.Any(one => one.Error.Code != DocumentErrorCode.MissingMember))
            throw Refused(candidate, mistakes);
        if (candidate.Id is { } id && IsKnown(candidate.Kind.Name, id))
            throw new Refusal($"there is a record {candidate.Kind.Name}:{id} already; choose another id with id=...");
    }

    private static DatasetRecord Read(Candidate candidate) => candidate.Read(out var mistakes) ?? throw Refused(candidate, mistakes);

    // Of a member that is missing, the reader knows only what it holds; the description knows what it means and which codes there are.
    private static Refusal Refused(Candidate candidate, ImmutableArray<(string Path, DocumentError Error)> mistakes)
    {
        var missing = candidate.Cases is [var only] ? only.Asked.Where(one => !candidate.Has(one.Name)).ToList() : [];
        var others = mistakes.Where(one => missing.Count == 0 || one.Path.Length > 0 || one.Error.Code != DocumentErrorCode.MissingMember);
        return new(
        [
            .. others.Select(one => Told(one.Path, one.Error)),
            .. missing.Select(one => $"the member '{one.Name}' is missing: {one.Meaning} Write {one.Name}=..."
                + (one.Value.Codes.IsEmpty ? "" : $", as in {string.Join(", ", one.Value.Codes)}")),
        ]);
    }

    /// <summary>Tells a mistake in a record with its place.</summary>
    public static string Told(string path, DocumentError error) => path.Length == 0 ? error.Message : $"{path}: {error.Message}";
}
