import { Button, Table, Tag } from 'antd';
import type { ColumnProps } from 'antd/es/table';
import { go } from '../route';
import { allRights, goOnWith, type Right } from '../store';
import { t } from '../words';

const COLOURS: Record<Right['status'], string> = {
  draft: '',
  pending: 'orange',
  approved: 'green',
  rejected: 'red',
};

export function Management() {
  const add = () => {
    goOnWith(null);
    go('/ipr/submission');
  };
  const edit = (right: Right) => {
    goOnWith(right.id);
    go('/ipr/submission');
  };
  const columns: ColumnProps<Right>[] = [
    { title: t('iprType'), dataIndex: 'type', render: (type: Right['type']) => t(type) },
    { title: t('name'), dataIndex: 'name' },
    { title: t('registrationNumber'), dataIndex: 'registrationNumber' },
    {
      title: t('status'),
      dataIndex: 'status',
      render: (status: Right['status']) => <Tag color={COLOURS[status]}>{t(status)}</Tag>,
    },
    { title: t('submittedOn'), dataIndex: 'on' },
    {
      title: t('action'),
      key: 'action',
      render: (_: unknown, right) =>
        right.status === 'draft' ? (
          <Button type="link" onClick={() => edit(right)}>
            {t('edit')}
          </Button>
        ) : (
          <Button type="link">{t('view')}</Button>
        ),
    },
  ];
  return (
    <>
      <h1>{t('iprManagement')}</h1>
      <Button type="primary" icon="plus" onClick={add} className="add">
        {t('addIpr')}
      </Button>
      <Table columns={columns} dataSource={allRights()} rowKey="id" pagination={false} />
    </>
  );
}
