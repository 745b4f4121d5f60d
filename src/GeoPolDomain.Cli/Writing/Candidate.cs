using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Writing;

/// <summary>A record that is being written: its members as JSON, set one by one.</summary>
/// <param name="kind">The kind of record.</param>
/// <param name="known">Finds the id of the record that a text names. Returns the text where it finds none.</param>
internal sealed class Candidate(DescribedKind kind, Func<string, string, string> known)
{
    private const string Unnamed = "unnamed";

    private JsonObject json = [];

    /// <summary>The kind of record.</summary>
    public DescribedKind Kind => kind;

    /// <summary>The cases of the family that the record can still be.</summary>
    public ImmutableArray<DescribedObject> Cases => CasesOf(kind.Cases, json);

    /// <summary>The id that was set, or null.</summary>
    public string? Id => json["id"]?.GetValue<string>();

    /// <summary>Whether the member has a value.</summary>
    public bool Has(string member) => json.ContainsKey(member);

    /// <summary>Sets a member: <c>spell=1991/..</c>, <c>names.text=Norland</c>, or in short <c>names=Norland</c>.</summary>
    /// <exception cref="Refusal">There is no such member, or it is set already.</exception>
    public void Set(string path, string value) => Set(json, kind.Cases, path.Split('.'), path, value);

    /// <summary>Sets members that stand as NAME=VALUE.</summary>
    /// <exception cref="Refusal">The text is no assignment, there is no such member, or it is set already.</exception>
    public void Assign(string assignment)
    {
        if (assignment.IndexOf('=', StringComparison.Ordinal) is var at && at < 1)
            throw new Refusal($"'{assignment}' does not say which member it is; write MEMBER=VALUE, as in note=...");
        Set(assignment[..at], assignment[(at + 1)..]);
    }

    /// <summary>Returns a copy to come back to.</summary>
    public JsonObject Copy() => (JsonObject)json.DeepClone();

    /// <summary>Goes back to a copy.</summary>
    public void Restore(JsonObject copy) => json = copy;

    /// <summary>Reads the record as the library reads a document. Null when it has mistakes.</summary>
    /// <param name="mistakes">The mistakes; their paths begin at the record.</param>
    public DatasetRecord? Read(out ImmutableArray<(string Path, DocumentError Error)> mistakes)
    {
        var record = (JsonObject)json.DeepClone();
        record.TryAdd("id", Unnamed);
        var document = new JsonObject
        {
            ["format"] = Dataset.Format,
            ["id"] = Unnamed,
            ["title"] = Unnamed,
            [kind.List] = new JsonArray(record),
        };
        var isRead = DatasetJson.TryRead(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()), out var data, out var errors, out _);
        mistakes = [.. errors.Select(one => (one.Path[Math.Min(one.Path.Length, $"$.{kind.List}[0]".Length)..].TrimStart('.'), one))];
        return isRead ? data!.Records.Single() : null;
    }

    private static ImmutableArray<DescribedObject> CasesOf(ImmutableArray<DescribedObject> cases, JsonObject at) =>
        cases.Length > 1 && cases.FirstOrDefault(one => one.Kind == at["kind"]?.GetValue<string>()) is { } named ? [named] : cases;

    private void Set(JsonObject at, ImmutableArray<DescribedObject> all, string[] path, string whole, string value)
    {
        var cases = CasesOf(all, at);
        var member = cases.Select(one => one.Find(path[0])).FirstOrDefault(one => one is not null)
            ?? throw new Refusal($"'{path[0]}' is no member of {Named(cases)}{HintOf(path[0], cases)}");
        if (member.Value.IsObject)
            SetWithin(at, member, path[1..], whole, value);
        else if (path.Length > 1)
            throw new Refusal($"'{whole}' goes too deep: the member '{member.Name}' of {Named(cases)} holds no members");
        else
            SetLeaf(at, member, whole, value);
    }

    private void SetWithin(JsonObject at, DescribedMember member, string[] rest, string whole, string value)
    {
        if (rest.Length == 0)
        {
            var cases = member.Value.Cases;
            rest = cases is [{ Chief: { } chief }]
                ? [chief.Name]
                : throw new Refusal($"the member '{whole}' holds an object; write "
                    + string.Join(" and ", (cases.Length > 1 ? ["kind"] : cases[0].Asked.Select(one => one.Name))
                        .Select(name => $"{whole}.{name}=...")));
        }

        JsonObject? part = null;
        if (!member.IsList)
        {
            part = at[member.Name] as JsonObject;
            at[member.Name] = part ??= [];
        }
        else
        {
            if (at[member.Name] is not JsonArray list)
                at[member.Name] = list = [];
            // A member that the last item has already begins the next item.
            part = list.LastOrDefault() as JsonObject;
            if (part is null || IsSet(part, member.Value.Cases, rest))
                list.Add(part = []);
        }

        Set(part, member.Value.Cases, rest, whole, value);
    }

    private void SetLeaf(JsonObject at, DescribedMember member, string whole, string value)
    {
        JsonNode node = member.Value.IsFlag ? value switch
        {
            "true" => true,
            "false" => false,
            _ => throw new Refusal($"'{whole}' is true or false, and not '{value}'"),
        }
        : member.Value.Reference is { } reference && member.Name != "id" ? known(reference, value)
        : value;
        if (member.IsList)
        {
            if (at[member.Name] is not JsonArray list)
                at[member.Name] = list = [];
            list.Add(node);
        }
        else if (!at.TryAdd(member.Name, node))
            throw new Refusal($"the member '{whole}' is given twice; give it once");
    }

    private static bool IsSet(JsonObject at, ImmutableArray<DescribedObject> all, string[] path)
    {
        var member = CasesOf(all, at).Select(one => one.Find(path[0])).FirstOrDefault(one => one is not null);
        return member is { IsList: false } && at[path[0]] is { } there
            && (there is not JsonObject part || path.Length < 2 || IsSet(part, member.Value.Cases, path[1..]));
    }

    private static string Named(ImmutableArray<DescribedObject> cases) =>
        cases.Length == 1 ? $"a {cases[0].Name}" : string.Join(" or ", cases.Select(one => $"a {one.Name}"));

    private static string HintOf(string name, ImmutableArray<DescribedObject> cases)
    {
        var names = cases.SelectMany(one => one.Members).Select(one => one.Name).Distinct().ToList();
        return NearSpelling.Hint(name, names) is { Length: > 0 } hint ? hint : $"; the members are {string.Join(", ", names)}";
    }
}
