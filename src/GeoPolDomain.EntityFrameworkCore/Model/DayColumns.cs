using GeoPolDomain.Tabular;
using GeoPolDomain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;
using NpgsqlTypes;

namespace GeoPolDomain.EntityFrameworkCore.Model;

/// <summary>The columns of days beside a date, which follow from the date. A query asks these, because no database knows EDTF.</summary>
internal static class DayColumns
{
    public const string Earliest = "Earliest";
    public const string Latest = "Latest";
    public const string SurelyFrom = "SurelyFrom";
    public const string SurelyUntil = "SurelyUntil";

    /// <summary>The range from the first to the last day. Only PostgreSQL has it.</summary>
    public const string Possible = "Possible";

    public static bool IsDate(Type type) => typeof(EdtfValue).IsAssignableFrom(type);

    public static bool IsInterval(Type type) => type == typeof(EdtfInterval);

    /// <summary>The columns beside a date of a type.</summary>
    public static IEnumerable<string> Of(Type date) =>
        IsInterval(date) ? [Earliest, Latest, SurelyFrom, SurelyUntil] : [Earliest, Latest];

    /// <summary>The dates of an entity that have such columns.</summary>
    public static IEnumerable<IProperty> DatesOf(IEntityType entity) =>
        entity.GetProperties().Where(one => IsDate(one.ClrType) && entity.FindProperty(one.Name + Earliest) is not null);

    /// <summary>Sets the columns of all dates of an entity that is saved.</summary>
    public static void Set(EntityEntry entry)
    {
        foreach (var date in DatesOf(entry.Metadata))
        {
            var days = entry.CurrentValues[date] is EdtfValue value ? FlatDays.Of(value) : default;
            foreach (var column in Of(date.ClrType))
                entry.Property(date.Name + column).CurrentValue = Shown(DayOf(days, column));
        }
    }

    /// <summary>The day for a column.</summary>
    public static LocalDate? DayOf(FlatDays days, string column) => column switch
    {
        Earliest => days.Earliest,
        Latest => days.Latest,
        SurelyFrom => days.SurelyFrom,
        _ => days.SurelyUntil,
    };

    /// <summary>Adds the range beside a date, with an index by which PostgreSQL finds what holds a day.</summary>
    public static void AddRange(IConventionEntityType entity, string date, StoreObjectIdentifier table)
    {
        if (entity.Builder.Property(typeof(NpgsqlRange<DateOnly>), date + Possible) is not { } range)
            return;
        var (from, until) = (ColumnOf(Earliest), ColumnOf(Latest));
        range.HasColumnName(ColumnNames.Of(date + Possible));
        range.HasComputedColumnSql($"daterange({from}, {until}, '[]')");
        range.IsStoredComputedColumn(true);
        entity.Builder.HasIndex([date + Possible])?.Metadata.SetAnnotation("Npgsql:IndexMethod", "gist");

        string ColumnOf(string column) => $"\"{entity.FindProperty(date + column)!.GetColumnName(table)}\"";
    }

    private static DateOnly? Shown(LocalDate? day) => day?.ToDateOnly();
}
