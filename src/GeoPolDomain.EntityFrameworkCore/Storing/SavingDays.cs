using GeoPolDomain.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>Sets what follows from an entity before it is saved: the days beside its dates, and the number of its revision.</summary>
internal sealed class SavingDays : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Set(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Set(eventData.Context);
        return new(result);
    }

    private static void Set(DbContext? context)
    {
        foreach (var entry in context?.ChangeTracker.Entries().ToList() ?? [])
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified))
                continue;
            DayColumns.Set(entry);
            if (entry.Metadata.FindProperty(ColumnNames.Revision) is not { } revision || !revision.IsShadowProperty())
                continue;
            var number = entry.Property(ColumnNames.Revision);
            number.CurrentValue = entry.State == EntityState.Added ? 1 : (int)(number.OriginalValue ?? 0) + 1;
        }
    }
}
