using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.EntityFrameworkCore.Values;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tabular;
using GeoPolDomain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>Writes records as the rows of a COPY.</summary>
internal sealed class CopiedRows
{
    private readonly Dictionary<Type, Column[]> columns;
    private (EdtfValue? Date, FlatDays Days) last;

    public CopiedRows(IEntityType entity)
    {
        var types = entity.GetDerivedTypesInclusive().Where(one => !one.ClrType.IsAbstract).ToList();
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var names = types.SelectMany(one => one.GetProperties()).Where(IsCopied).Select(Name).Distinct().ToList();
        columns = types.ToDictionary(one => one.ClrType, one =>
        {
            var dates = DayColumns.DatesOf(one).ToList();
            return names.Select(name => ColumnOf(one, one.GetProperties().FirstOrDefault(own => Name(own) == name), dates)).ToArray();
        });
        Columns = string.Join(", ", names.Select(name => $"\"{name}\""));

        bool IsCopied(IProperty property) => property.GetComputedColumnSql(table) is null && property.Name != ColumnNames.RecordedFrom;

        string Name(IProperty property) => property.GetColumnName(table)!;
    }

    private delegate void Column(NpgsqlBinaryImporter copy, DatasetRecord record);

    /// <summary>The columns as SQL lists them.</summary>
    public string Columns { get; }

    /// <summary>Writes the row of a record.</summary>
    public void Write(NpgsqlBinaryImporter copy, DatasetRecord record)
    {
        copy.StartRow();
        foreach (var column in columns[record.GetType()])
            column(copy, record);
    }

    private Column ColumnOf(IEntityType entity, IProperty? property, List<IProperty> dates)
    {
        if (property is null)
            return static (copy, _) => copy.WriteNull();
        if (property.Name == ColumnNames.Revision)
            return static (copy, _) => copy.Write(1, NpgsqlDbType.Integer);
        if (property == entity.FindDiscriminatorProperty())
            return Constant((string)entity.GetDiscriminatorValue()!);
        foreach (var date in dates)
            if (property.Name.StartsWith(date.Name, StringComparison.Ordinal)
                && DayColumns.Of(date.ClrType).Contains(property.Name[date.Name.Length..]))
                return Day(date, property.Name[date.Name.Length..]);
        return Value(property);
    }

    private static Column Constant(string text) => (copy, _) => copy.Write(text, NpgsqlDbType.Text);

    private Column Day(IProperty date, string column)
    {
        var get = date.GetGetter();
        return (copy, record) =>
        {
            if (get.GetClrValue(record) is EdtfValue value && DayColumns.DayOf(DaysOf(value), column) is { } day)
                copy.Write(day.ToDateOnly(), NpgsqlDbType.Date);
            else
                copy.WriteNull();
        };
    }

    // The columns of one date follow each other, so its days are worked out once.
    private FlatDays DaysOf(EdtfValue value)
    {
        if (!ReferenceEquals(last.Date, value))
            last = (value, FlatDays.Of(value));
        return last.Days;
    }

    private static Column Value(IProperty property)
    {
        var get = property.GetGetter();
        if (property.ClrType == typeof(bool))
            return (copy, record) => copy.Write((bool)get.GetClrValue(record)!, NpgsqlDbType.Boolean);
        var stored = StoredValues.Of(property.ClrType);
        var type = stored is { IsJson: true } ? NpgsqlDbType.Jsonb : NpgsqlDbType.Text;
        return (copy, record) =>
        {
            var value = get.GetClrValue(record);
            if ((stored is null ? value : stored.Converter.ConvertToProvider(value)) is string text)
                copy.Write(text, type);
            else
                copy.WriteNull();
        };
    }
}
