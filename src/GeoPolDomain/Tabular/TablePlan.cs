using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tabular;

/// <summary>The tables of one kind of record, and where each member of a record stands in them. Both follow from the description.</summary>
internal sealed class TablePlan
{
    private readonly List<FlatTable> tables = [];

    private TablePlan(RecordKind kind, IReadOnlyList<IShape> shapes)
    {
        Kind = kind;
        var name = Snake(kind.ToText());
        var table = new FlatTable(name, kind, null, Meanings.Of(nameof(RecordKind), kind.ToText()));
        tables.Add(table);
        var columns = new List<FlatColumn>();
        Root = Object(table, columns, "", shapes, isRoot: true);
        table.Columns = [.. columns];
    }

    /// <summary>The plans of all kinds of records, in the order of a document.</summary>
    public static ImmutableArray<TablePlan> All => Plans.Value;

    /// <summary>The kind of the records.</summary>
    public RecordKind Kind { get; }

    /// <summary>Where the members of a record stand.</summary>
    public PlannedObject Root { get; }

    /// <summary>The table of the records, and those of the lists in them.</summary>
    public List<FlatTable> Tables => tables;

    private static readonly Lazy<ImmutableArray<TablePlan>> Plans =
        new(() => [.. Datasets.Tables.All.Select(table => new TablePlan(table.Kind, [.. table.Shapes]))]);

    /// <summary>A name in JSON as the name of a column: small letters with underscores.</summary>
    public static string Snake(string name) =>
        string.Concat(name.Select(one => char.IsAsciiLetterUpper(one) ? $"_{char.ToLowerInvariant(one)}" : one == '-' ? "_" : $"{one}"));

    // A family has the members of all its cases. One that only some cases have is not required.
    private PlannedObject Object(FlatTable table, List<FlatColumn> columns, string prefix, IReadOnlyList<IShape> shapes, bool isRoot)
    {
        var members = shapes.SelectMany(shape => shape.Members.Zip(shape.Forms, (member, form) =>
            (Shape: shape.Name, member.Name, member.IsRequired, Form: form))).ToList();
        var presence = -1;
        if (!isRoot && prefix.Length > 0 && !members.Exists(one => one.IsRequired))
        {
            presence = columns.Count;
            columns.Add(new(prefix, FlatType.Flag) { Meaning = "Whether there is one, also where nothing is told of it." });
        }

        var planned = members.GroupBy(one => one.Name).Select(group =>
        {
            var one = group.First();
            var isRequired = (isRoot || prefix.Length == 0) && group.Count() == shapes.Count && group.All(member => member.IsRequired);
            var name = prefix.Length == 0 ? Snake(one.Name) : $"{prefix}_{Snake(one.Name)}";
            return new PlannedMember(one.Name, Value(table, columns, name, one.Form, isRequired, Meanings.Of(one.Shape, one.Name)));
        }).ToArray();
        var extras = isRoot ? columns.Count : -1;
        if (isRoot)
            columns.Add(new("extras", FlatType.Json) { Meaning = "The members whose names begin with x-, as one JSON object." });
        return new() { Presence = presence, Members = planned, Extras = extras };
    }

    private PlannedValue Value(
        FlatTable table, List<FlatColumn> columns, string name, ValueForm form, bool isRequired, string? meaning)
    {
        switch (form)
        {
            case ValueForm.Flag:
                columns.Add(new(name, FlatType.Flag) { IsRequired = isRequired, Meaning = meaning });
                return new PlannedFlag(columns.Count - 1);
            case ValueForm.Text:
                columns.Add(new(name, FlatType.Text) { IsRequired = isRequired, Meaning = meaning });
                return new PlannedText(columns.Count - 1, false, false);
            case ValueForm.Small { Kind: var kind }:
                return Small(columns, name, kind, isRequired, meaning);
            case ValueForm.List { Item: var item }:
                return List(table, $"{table.Name}_{name}", name, item, meaning);
            case ValueForm.Object { IsFamily: false } one:
                return Object(table, columns, name, [.. one.Shapes], isRoot: false);
            default:
                columns.Add(new(name, FlatType.Json) { IsRequired = isRequired, Meaning = meaning });
                return new PlannedJson(columns.Count - 1);
        }
    }

    private static PlannedText Small(List<FlatColumn> columns, string name, SmallValue kind, bool isRequired, string? meaning)
    {
        var column = columns.Count;
        columns.Add(new(name, FlatType.Text)
        {
            IsRequired = isRequired,
            Meaning = meaning,
            Value = kind.Name,
            References = name == "id" ? null : KindNamedBy(kind.Name),
        });
        var isInterval = kind.Name == nameof(Time.EdtfInterval);
        var isDate = isInterval || kind.Name is nameof(Time.EdtfDate) or nameof(Time.EdtfValue);
        if (isDate)
        {
            Derived("earliest", "The first day that it can mean. Empty where there is no first day.");
            Derived("latest", "The last day that it can mean. Empty where there is no last day.");
        }

        if (isInterval)
        {
            Derived("surely_from", "The first day that surely lies in it. Empty where none is known to.");
            Derived("surely_until", "The last day that surely lies in it: 9999-12-31 when it goes on. Empty where none is known to.");
        }

        return new(column, isDate, isInterval);

        void Derived(string what, string says) =>
            columns.Add(new($"{name}_{what}", FlatType.Day) { IsDerived = true, Meaning = says });
    }

    private PlannedList List(FlatTable parent, string name, string listName, ValueForm item, string? meaning)
    {
        var table = new FlatTable(name, Kind, parent, meaning) { KeyColumns = Math.Max(parent.KeyColumns, 1) + 1 };
        tables.Add(table);
        var columns = new List<FlatColumn>
        {
            new($"{Snake(Kind.ToText())}_id", FlatType.Text)
            {
                IsRequired = true,
                References = Kind,
                Meaning = "The id of the record to which the item belongs.",
            },
        };
        for (var outer = parent; outer.Parent is not null; outer = outer.Parent)
            columns.Insert(1, new($"{outer.Name[(outer.Parent.Name.Length + 1)..]}_position", FlatType.Position)
            {
                IsRequired = true,
                Meaning = $"The place of the item of {outer.Name} to which this item belongs.",
            });
        columns.Add(new("position", FlatType.Position)
        {
            IsRequired = true,
            Meaning = "The place of the item in its list. The first is 1.",
        });
        var planned = new PlannedList(table, tables.Count - 1);
        planned.Item = item is ValueForm.Object { IsFamily: false } one
            ? Object(table, columns, "", [.. one.Shapes], isRoot: false)
            : Value(table, columns, "value", item, isRequired: true, meaning);
        table.Columns = [.. columns];
        return planned;
    }

    private static RecordKind? KindNamedBy(string value) =>
        value.EndsWith("Id", StringComparison.Ordinal)
        && RecordKinds.Names.TryRead(Snake(value[..^2]).TrimStart('_').Replace('_', '-'), out var kind) ? kind : null;
}
