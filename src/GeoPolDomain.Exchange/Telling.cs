using System.Text.Json;

namespace GeoPolDomain.Exchange;

/// <summary>One record that is told in another format. It knows which of its values were taken; the others are lost.</summary>
internal sealed class Telling
{
    private readonly LossLedger ledger;
    private readonly string kind;
    private readonly string key;
    private readonly JsonElement root;
    private readonly List<string> leaves = [];
    private readonly HashSet<string> taken = [];

    /// <param name="ledger">Where losses are counted.</param>
    /// <param name="kind">The kind of the record.</param>
    /// <param name="key">What the record is called in a loss.</param>
    /// <param name="record">The record.</param>
    public Telling(LossLedger ledger, string kind, string key, JsonElement record)
    {
        (this.ledger, this.kind, this.key, root) = (ledger, kind, key, record);
        AddLeaves(record, "");
        Record = new(this, record, "");
    }

    /// <summary>The record, to take its members from.</summary>
    public Told Record { get; }

    /// <summary>The kind of the record.</summary>
    public string Kind => kind;

    /// <summary>What the record is called in a loss.</summary>
    public string Key => key;

    /// <summary>Says that everything in the record was lost.</summary>
    public void LoseAll(string reason) => ledger.Add(kind, null, reason, key);

    /// <summary>Says that everything that nobody took was lost. A member of which nothing was taken is lost as a whole.</summary>
    /// <param name="reasonOf">Why a member was lost, by its path, for example <c>steps.on</c>.</param>
    public void LoseTheRest(Func<string, string> reasonOf)
    {
        foreach (var member in root.EnumerateObject())
        {
            var under = leaves.Where(leaf => IsIn(leaf, member.Name)).ToList();
            var lost = under.Where(leaf => !IsTaken(leaf)).ToList();
            if (lost.Count == 0)
                continue;
            if (lost.Count == under.Count && !taken.Any(path => IsIn(path, member.Name)))
            {
                var count = member.Value.ValueKind == JsonValueKind.Array ? member.Value.GetArrayLength() : 1;
                ledger.Add(kind, member.Name, reasonOf(member.Name), key, Math.Max(count, 1));
                continue;
            }

            foreach (var leaf in lost)
                Lose(leaf, reasonOf(MemberOf(leaf)));
        }
    }

    internal void Take(string path) => taken.Add(path);

    internal void Lose(string path, string reason) => ledger.Add(kind, MemberOf(path), reason, key);

    // Places in lists say nothing about which member was lost.
    private static string MemberOf(string path) =>
        string.Join('.', path.Split('/').Where(step => !step.All(char.IsAsciiDigit)));

    private static bool IsIn(string path, string container) =>
        path.StartsWith(container, StringComparison.Ordinal) && (path.Length == container.Length || path[container.Length] == '/');

    private bool IsTaken(string leaf)
    {
        for (var end = leaf.Length; end > 0; end = leaf.LastIndexOf('/', end - 1))
            if (taken.Contains(leaf[..end]))
                return true;
        return taken.Contains("");
    }

    // An empty object or list says something too; so it is a leaf.
    private void AddLeaves(JsonElement value, string path)
    {
        var before = leaves.Count;
        if (value.ValueKind == JsonValueKind.Object)
            foreach (var member in value.EnumerateObject())
                AddLeaves(member.Value, path.Length == 0 ? member.Name : $"{path}/{member.Name}");
        else if (value.ValueKind == JsonValueKind.Array)
            AddItems(value, path);
        if (leaves.Count == before)
            leaves.Add(path);
    }

    private void AddItems(JsonElement list, string path)
    {
        var place = 0;
        foreach (var item in list.EnumerateArray())
            AddLeaves(item, $"{path}/{place++}");
    }
}
