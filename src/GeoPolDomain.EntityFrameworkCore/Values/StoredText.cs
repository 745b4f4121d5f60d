using GeoPolDomain.Identity;
using GeoPolDomain.Tabular;
using GeoPolDomain.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GeoPolDomain.EntityFrameworkCore.Values;

/// <summary>Values that stand in a column as their text: ids, codes, dates, counts.</summary>
internal static class StoredText
{
    private static readonly Dictionary<string, RecordKind> Kinds =
        FlatTables.All.Select(table => table.Kind).OfType<RecordKind>().Distinct().ToDictionary(kind => kind.ToText());

    /// <summary>How a value with one text form is stored.</summary>
    public static StoredValue Of<T>()
        where T : class, ITextForm<T> =>
        new(
            new ValueConverter<T, string>(value => value.ToString()!, text => Read<T>(text)),
            new ValueComparer<T>((one, other) => Equals(one, other), value => value.GetHashCode(), value => value),
            IsJson: false);

    /// <summary>How the kind of a record is stored: by its name in JSON.</summary>
    public static StoredValue OfKind() =>
        new(
            new ValueConverter<RecordKind, string>(kind => kind.ToText(), text => KindOf(text)),
            new ValueComparer<RecordKind>((one, other) => one == other, kind => (int)kind, kind => kind),
            IsJson: false);

    private static T Read<T>(string text)
        where T : class, ITextForm<T> => T.Parse(text, null);

    private static RecordKind KindOf(string text) => Kinds.TryGetValue(text, out var kind)
        ? kind
        : throw new FormatException($"'{text}' is not a kind of record: the kinds are {string.Join(", ", Kinds.Keys)}");
}
